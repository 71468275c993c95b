package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;

/**
 * An event in the envelope of CloudEvents 1.0, structured mode, JSON format (cloudevents.io). {@code subject} is the ticket's number,
 * or the call's.
 */
public record CloudEvent(String id, String type, String subject, Instant time, JsonObject data) {
    public static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";
    public static final String VERSION = "1.0";
    public static final String SOURCE = "/kontakt";

    public String toJson() {
        return JsonObjects.of(
                        "specversion", VERSION,
                        "id", id,
                        "source", SOURCE,
                        "type", type,
                        "subject", subject,
                        "time", time,
                        "datacontenttype", "application/json",
                        "data", data)
                .toString();
    }

    /** An event of ours with what ties it to its cause. */
    static String withTrace(String event, Trace trace) {
        JsonObjectBuilder traced = JsonObjects.builder();
        JsonObjects.read(event).forEach(traced::add);
        JsonObjects.add(traced, Trace.TRACEPARENT, trace.traceparent());
        JsonObjects.add(traced, Trace.CORRELATION_ID, trace.correlationId());
        return traced.build().toString();
    }

    /** The data of an event from outside. @throws UnreadableMessage if it is no CloudEvent 1.0 of {@code expectedType} */
    public static JsonObject dataOf(JsonObject event, String expectedType) {
        requireAttribute(event, "specversion", VERSION);
        requireAttribute(event, "type", expectedType);
        for (String attribute : new String[] {"id", "source"}) {
            if (text(event, attribute).isEmpty()) {
                throw new UnreadableMessage("the CloudEvent has no " + attribute);
            }
        }
        if (!(event.get("data") instanceof JsonObject data)) {
            throw new UnreadableMessage("the CloudEvent has no JSON object as data");
        }
        return data;
    }

    private static void requireAttribute(JsonObject event, String name, String expected) {
        String found = text(event, name);
        if (!found.equals(expected)) {
            throw new UnreadableMessage("the CloudEvent's " + name + " is '" + found + "', expected " + expected);
        }
    }

    private static String text(JsonObject event, String name) {
        JsonValue value = event.getOrDefault(name, JsonValue.NULL);
        return value instanceof JsonString text ? text.getString() : "";
    }
}
