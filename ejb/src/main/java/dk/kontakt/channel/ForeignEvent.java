package dk.kontakt.channel;

import dk.kontakt.platform.JsonObjects;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent from another system, whose attributes are in the JSON (structured mode) or in headers (binary mode).
 *
 * @param answers the id of the request that it answers; null for one that answers none
 * @param time when it happened, where the event says so
 * @param data as text: JSON, or what the system sends instead
 */
public record ForeignEvent(
        String id,
        String type,
        @Nullable String answers,
        @Nullable Instant time,
        String data) {
    private static final int LONGEST = 200;

    /** @throws UnreadableMessage if it is no CloudEvent */
    public static ForeignEvent of(Message message) throws JMSException {
        String text = MessageText.of(message);
        String correlation = message.getJMSCorrelationID();
        String type = message.getStringProperty("cloudEvents_type");
        JsonObject event = type == null || isStructured(text) ? ForeignJson.read(text) : headers(message, text);
        return of(event, correlation);
    }

    static ForeignEvent of(JsonObject event, @Nullable String correlation) {
        String version = attribute(event, "specversion").orElse("");
        if (!version.equals(CloudEvent.VERSION)) {
            throw new UnreadableMessage("the CloudEvent's specversion is '" + version + "', expected 1.0");
        }
        required(event, "source");
        return new ForeignEvent(
                required(event, "id"),
                required(event, "type"),
                Optional.ofNullable(correlation)
                        .or(() -> attribute(event, "correlationid"))
                        .orElse(null),
                attribute(event, "time").map(ForeignEvent::instant).orElse(null),
                data(event.get("data")));
    }

    private static boolean isStructured(String text) {
        return text.stripLeading().startsWith("{") && ForeignJson.read(text).containsKey("specversion");
    }

    private static JsonObject headers(Message message, String text) throws JMSException {
        return JsonObjects.of(
                "specversion", message.getStringProperty("cloudEvents_specversion"),
                "id", message.getStringProperty("cloudEvents_id"),
                "source", message.getStringProperty("cloudEvents_source"),
                "type", message.getStringProperty("cloudEvents_type"),
                "time", message.getStringProperty("cloudEvents_time"),
                "data", text);
    }

    private static String data(@Nullable JsonValue data) {
        if (data instanceof JsonString text) {
            return text.getString();
        } else if (data instanceof JsonObject object) {
            return object.toString();
        }
        throw new UnreadableMessage("the CloudEvent's data is neither a JSON object nor text");
    }

    private static Optional<String> attribute(JsonObject event, String name) {
        return event.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(shortened(text.getString()))
                : Optional.empty();
    }

    private static String required(JsonObject event, String name) {
        Optional<String> value = attribute(event, name);
        if (value.isEmpty()) {
            throw new UnreadableMessage("the CloudEvent has no " + name);
        }
        return value.get();
    }

    private static String shortened(String text) {
        if (text.length() > LONGEST) {
            throw new UnreadableMessage("an attribute of the CloudEvent is longer than " + LONGEST + " characters");
        }
        return text;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableMessage("the CloudEvent's time is no instant");
        }
    }
}
