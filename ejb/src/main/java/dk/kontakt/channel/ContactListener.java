package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.json.JsonObject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes contacts from the queue {@code kontakt.contacts}. What can never be accepted is put aside with its reason; any other failure is
 * thrown, so that the broker delivers again, later and later, and in the end puts the message aside itself.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "jms/contacts"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "acknowledgeMode", propertyValue = "Auto-acknowledge"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContactListener implements MessageListener {
    private static final Logger LOG = Logger.getLogger(ContactListener.class.getName());

    @Inject
    private ContactService contacts;

    @Inject
    private BrokerSender sender;

    @Override
    public void onMessage(Message message) {
        try {
            receive(message);
        } catch (JMSException e) {
            throw new IllegalStateException(e);
        }
    }

    private void receive(Message message) throws JMSException {
        String text = "";
        try {
            text = MessageText.of(message);
            contacts.receive(ContactReader.read(data(message, text)));
        } catch (UnreadableMessage | ContactRefused e) {
            LOG.log(Level.INFO, "Contact {0} put aside: {1}", new Object[] {message.getJMSMessageID(), e.getMessage()});
            sender.putAside(message, text, String.valueOf(e.getMessage()), Addresses.DEAD_CONTACTS);
        }
    }

    /** The contact in a CloudEvent, whose attributes are in the JSON (structured mode) or in headers (binary mode). */
    private static JsonObject data(Message message, String text) throws JMSException {
        JsonObject json = ForeignJson.read(text);
        String type = header(message, "type");
        if (json.containsKey("specversion") || type.isEmpty()) {
            return CloudEvent.dataOf(json, Addresses.CONTACT_TYPE);
        }
        JsonObject event = JsonObjects.of(
                "specversion", header(message, "specversion"),
                "id", header(message, "id"),
                "source", header(message, "source"),
                "type", type,
                "data", json);
        return CloudEvent.dataOf(event, Addresses.CONTACT_TYPE);
    }

    private static String header(Message message, String attribute) throws JMSException {
        String value = message.getStringProperty("cloudEvents_" + attribute);
        return value == null ? "" : value;
    }
}
