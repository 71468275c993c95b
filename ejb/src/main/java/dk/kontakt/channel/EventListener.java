package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.stream.Collectors;

/** Hears every domain event on every node, for the screens of the people logged in there. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/events"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventListener implements MessageListener {

    @Inject
    private Event<TicketSignal> signals;

    @Inject
    private Event<CallSignal> calls;

    @Override
    public void onMessage(Message message) {
        try {
            String ticket = message.getStringProperty("cloudEvents_subject");
            String type = message.getStringProperty("cloudEvents_type");
            if (Addresses.CALL_CHANGED_TYPE.equals(type)) {
                calls.fire(new CallSignal(agentsIn(message)));
            } else if (ticket != null && type != null && !type.startsWith(Addresses.TELEPHONY_TYPES)) {
                signals.fire(new TicketSignal(Long.parseLong(ticket), type));
            }
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> agentsIn(Message message) throws JMSException {
        JsonObject data = JsonObjects.read(message.getBody(String.class)).getJsonObject("data");
        return data.getJsonArray("agents").getValuesAs(JsonString::getString).stream()
                .collect(Collectors.toSet());
    }
}
