package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The CloudEvent in a message, whose attributes are in the JSON (structured mode) or in headers (binary mode). */
public final class MessageEvent {
    private static final String PREFIX = "cloudEvents_";

    private MessageEvent() {}

    /** @throws UnreadableMessage if the message is not a JSON object */
    public static JsonObject of(Message message) throws JMSException {
        return of(message, MessageText.of(message));
    }

    /** @throws UnreadableMessage if {@code text}, the message's or another for it, is not a JSON object */
    public static JsonObject of(Message message, String text) throws JMSException {
        JsonObject json = ForeignJson.read(text);
        JsonObject event = json.containsKey("specversion") || header(message, "type") == null
                ? json
                : JsonObjects.of(
                        "specversion", orEmpty(header(message, "specversion")),
                        "id", orEmpty(header(message, "id")),
                        "source", orEmpty(header(message, "source")),
                        "type", header(message, "type"),
                        "data", json);
        return withExtensions(message, event);
    }

    /** What the event does not say itself a header may say. */
    private static JsonObject withExtensions(Message message, JsonObject event) throws JMSException {
        Map<String, String> said = new TreeMap<>();
        put(said, Trace.TRACEPARENT, message.getStringProperty(Trace.TRACEPARENT));
        put(said, Trace.CORRELATION_ID, message.getJMSCorrelationID());
        put(said, Trace.TRACEPARENT, header(message, Trace.TRACEPARENT));
        put(said, Trace.CORRELATION_ID, header(message, Trace.CORRELATION_ID));
        said.keySet().removeAll(event.keySet());
        if (said.isEmpty()) {
            return event;
        }
        JsonObjectBuilder whole = JsonObjects.builder();
        event.forEach(whole::add);
        said.forEach(whole::add);
        return whole.build();
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, value);
        }
    }

    private static @Nullable String header(Message message, String attribute) throws JMSException {
        String value = message.getStringProperty(PREFIX + attribute);
        return value == null || value.isEmpty() ? null : value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
