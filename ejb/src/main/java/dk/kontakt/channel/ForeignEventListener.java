package dk.kontakt.channel;

import dk.kontakt.platform.FieldsRefused;
import dk.kontakt.platform.JsonObjects;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.json.JsonObject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes CloudEvents of other systems from a queue. What can never be accepted is put aside with its reason; any other failure is thrown,
 * so that the broker delivers again, later and later, and in the end puts the message aside itself.
 */
public abstract class ForeignEventListener implements MessageListener {
    private static final Logger LOG = Logger.getLogger(ForeignEventListener.class.getName());

    @Inject
    private BrokerSender sender;

    /** Where that is put which can never be accepted. */
    protected abstract String deadLetters();

    /**
     * @throws UnreadableMessage if it is no event of this queue
     * @throws FieldsRefused if it can never be accepted
     */
    protected abstract void take(JsonObject event);

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
            take(event(message, text));
        } catch (UnreadableMessage | FieldsRefused e) {
            LOG.log(Level.INFO, "{0} put aside: {1}", new Object[] {message.getJMSMessageID(), e.getMessage()});
            sender.putAside(deadLetters(), message, text, String.valueOf(e.getMessage()));
        }
    }

    /** A CloudEvent, whose attributes are in the JSON (structured mode) or in headers (binary mode). */
    private static JsonObject event(Message message, String text) throws JMSException {
        JsonObject json = ForeignJson.read(text);
        String type = header(message, "type");
        if (json.containsKey("specversion") || type.isEmpty()) {
            return json;
        }
        return JsonObjects.of(
                "specversion", header(message, "specversion"),
                "id", header(message, "id"),
                "source", header(message, "source"),
                "type", type,
                "data", json);
    }

    private static String header(Message message, String attribute) throws JMSException {
        String value = message.getStringProperty("cloudEvents_" + attribute);
        return value == null ? "" : value;
    }
}
