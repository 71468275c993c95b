package dk.kontakt.channel.telephony.call;

import dk.kontakt.channel.CloudEvent;
import dk.kontakt.channel.UnreadableMessage;
import dk.kontakt.platform.JsonField;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and writes events of calls as CloudEvents in the form of {@code config/asyncapi.yaml}. */
public final class CallEventJson {
    private static final int SHORT = 200;
    private static final int MOST = 1_000_000;

    private CallEventJson() {}

    /**
     * @throws UnreadableMessage if it is no CloudEvent of a call
     * @throws CallEventRefused naming every wrong field
     */
    public static CallEvent read(JsonObject event) {
        String type = event.getString("type", "");
        CallEventKind kind = CallEventKind.ofType(type)
                .orElseThrow(
                        () -> new UnreadableMessage("the CloudEvent's type is '" + type + "', no event of a call"));
        JsonField data = JsonField.of(CloudEvent.dataOf(event, type));
        return read(kind, event.getString("source"), event.getString("id"), data);
    }

    private static CallEvent read(CallEventKind kind, String source, String id, JsonField data) {
        Direction direction = data.at("direction").requiredOneOf(Direction.class);
        String device = data.at("device").optional(SHORT);
        if (device == null && kind == CallEventKind.ESTABLISHED) {
            data.at("device").refuse("is required");
        }
        var event = new CallEvent(
                source,
                id,
                kind,
                data.at("call").required(SHORT),
                at(data.at("at")),
                number(data.at("sequence")),
                direction == null ? Direction.INBOUND : direction,
                data.at("from").optional(SHORT),
                data.at("to").optional(SHORT),
                device,
                data.at("queue").optional(SHORT),
                data.at("transferredTo").optional(SHORT),
                data.at("cause").optional(SHORT),
                data.at("correlator").optional(SHORT),
                number(data.at("menuSteps")),
                number(data.at("identifications")));
        data.problems().requireNone(CallEventRefused::new);
        return event;
    }

    /** The data alone; the envelope carries source, id and kind. */
    public static JsonObject write(CallEvent event) {
        return JsonObjects.of(
                "call", event.call(),
                "at", event.at(),
                "sequence", event.sequence(),
                "direction", event.direction(),
                "from", event.from(),
                "to", event.to(),
                "device", event.device(),
                "queue", event.queue(),
                "transferredTo", event.transferredTo(),
                "cause", event.cause(),
                "correlator", event.correlator(),
                "menuSteps", event.menuSteps(),
                "identifications", event.identifications());
    }

    /** As {@link #read} takes it. */
    public static JsonObject envelope(CallEvent event) {
        return JsonObjects.of(
                "specversion", CloudEvent.VERSION,
                "id", event.id(),
                "source", event.source(),
                "type", event.kind().cloudEventType(),
                "subject", event.call(),
                "time", event.at(),
                "datacontenttype", "application/json",
                "data", write(event));
    }

    private static int number(JsonField field) {
        return Objects.requireNonNullElse(field.integer(0, MOST), 0);
    }

    private static Instant at(JsonField field) {
        Instant at = instant(field.required(SHORT));
        if (at == null && !field.isNoted()) {
            field.refuse("must be an ISO 8601 instant, as 2026-03-28T21:00:00Z");
        }
        return at == null ? Instant.EPOCH : at;
    }

    private static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
