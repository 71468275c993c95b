package dk.kontakt.web.api;

import dk.kontakt.platform.FieldProblems;
import dk.kontakt.platform.JsonField;
import dk.kontakt.ticket.MoveTicket;
import dk.kontakt.ticket.ReplyToTicket;
import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a caller wants done with a ticket. Every reader throws {@link RequestRefused}, naming all wrong fields. */
final class TicketRequests {
    private static final int LONGEST_TEXT = 500_000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_STATUS = 50;
    private static final int SECONDS_A_DAY = 86_400;

    private TicketRequests() {}

    static ReplyToTicket reply(long number, JsonObject json, @Nullable Integer seenVersion) {
        var fields = JsonField.of(json);
        String body = fields.at("body").required(LONGEST_TEXT);
        TicketStatus then = status(fields.problems(), fields.at("status").optional(LONGEST_STATUS));
        Integer seconds = fields.at("handleSeconds").integer(0, SECONDS_A_DAY);
        fields.problems().requireNone(RequestRefused::new);
        return new ReplyToTicket(number, body, seenVersion, then, seconds == null ? 0 : seconds);
    }

    static String note(JsonObject json) {
        var fields = JsonField.of(json);
        String body = fields.at("body").required(LONGEST_TEXT);
        fields.problems().requireNone(RequestRefused::new);
        return body;
    }

    static MoveTicket move(long number, JsonObject json, @Nullable Integer seenVersion) {
        var fields = JsonField.of(json);
        TicketStatus to = status(fields.problems(), fields.at("status").required(LONGEST_STATUS));
        String reason = fields.at("reason").optional(LONGEST_REASON);
        fields.problems().requireNone(RequestRefused::new);
        return new MoveTicket(
                number, Optional.ofNullable(to).orElseThrow(), reason == null ? "by API" : reason, seenVersion);
    }

    /** Notes a problem where {@code name} is no status. */
    static @Nullable TicketStatus status(FieldProblems problems, @Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        Optional<TicketStatus> status = Arrays.stream(TicketStatus.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
        if (status.isEmpty()) {
            problems.refuse("status", "must be one of " + Arrays.toString(TicketStatus.values()));
        }
        return status.orElse(null);
    }
}
