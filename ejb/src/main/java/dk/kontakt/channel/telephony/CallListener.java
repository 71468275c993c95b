package dk.kontakt.channel.telephony;

import dk.kontakt.channel.Addresses;
import dk.kontakt.channel.ForeignEventListener;
import dk.kontakt.channel.MessageEvent;
import dk.kontakt.channel.telephony.call.CallEventJson;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.json.JsonObject;

/** Takes events of calls from the queue {@code kontakt.telephony.events}. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/telephony"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
@RunAs("system")
public class CallListener extends ForeignEventListener {

    @Inject
    private TelephonyService telephony;

    @Override
    protected String address() {
        return Addresses.TELEPHONY_EVENTS;
    }

    @Override
    protected Runnable read(Message message) throws JMSException {
        JsonObject event = MessageEvent.of(message);
        return () -> telephony.receive(CallEventJson.read(event));
    }
}
