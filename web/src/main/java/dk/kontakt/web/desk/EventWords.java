package dk.kontakt.web.desk;

import dk.kontakt.ticket.TimelineItem;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in plain words what an entry of the timeline means. */
@RequestScoped
public class EventWords {
    @Inject
    private PageMessages messages;

    @Inject
    private Names names;

    @Inject
    private Wording wording;

    public String of(TimelineItem item) {
        JsonObject details = item.details();
        String actor = names.actor(item.actor());
        return switch (item.type()) {
            case TICKET_OPENED ->
                messages.text("event.opened", channel(details), names.category(text(details, "category")));
            case CONTACT_RECEIVED -> messages.text("event.contact", channel(details));
            case SLA_APPLIED -> promise(details);
            case SLA_CORRECTED -> messages.text("event.corrected") + due(details);
            case SLA_WARNED -> messages.text("event.warned." + text(details, "metric"), moment(details, "due"));
            case SLA_ESCALATED -> escalation(details);
            case TICKET_RECLASSIFIED -> withReason(reclassified(actor, details), details);
            case TICKET_MERGED -> withReason(merged(details), details);
            case CUSTOMER_CHOSEN -> messages.text("event.customer", actor, String.valueOf(text(details, "name")));
            case SLA_BREACHED -> messages.text("event.breached." + text(details, "metric"), moment(details, "due"));
            case TICKET_QUEUED ->
                withReason(messages.text("event.queued", actor, names.queue(text(details, "queue"))), details);
            case TICKET_OFFERED -> messages.text("event.offered", names.agent(text(details, "agent")));
            case OFFER_ENDED ->
                withReason(
                        messages.text("event.offer." + text(details, "outcome"), names.agent(text(details, "agent"))),
                        details);
            case TICKET_ASSIGNED ->
                withReason(messages.text("event.assigned", actor, names.agent(text(details, "agent"))), details);
            case REPLY_SENT -> messages.text("event.reply", actor);
            case NOTE_ADDED -> messages.text("event.note", actor);
            case STATUS_CHANGED ->
                withReason(messages.text("event.status", actor, wording.code("status", text(details, "to"))), details);
            case CALL_ANSWERED -> messages.text("event.call." + text(details, "direction"), actor);
            case CALL_TRANSFERRED -> messages.text("event.call.transferred", actor, receiver(details));
            case CALL_ENDED ->
                messages.text(
                        "event.call.ended",
                        wording.length(details.getInt("talkSeconds", 0)),
                        wording.length(details.getInt("holdSeconds", 0)));
            case ANSWER_REVIEWED -> messages.text("event.reviewed", actor);
            case SATISFACTION_GIVEN -> messages.text("event.satisfaction", details.getInt("score", 0));
        };
    }

    /** Reasons that the application gives have words in both languages; an agent's own stay as they were written. */
    public String reason(String reason) {
        return messages.textOr("reason." + reason.toLowerCase(Locale.ROOT).replace(' ', '-'), reason);
    }

    private String withReason(String words, JsonObject details) {
        String reason = text(details, "reason");
        return reason == null || reason.isBlank() ? words : words + ": " + reason(reason);
    }

    private String promise(JsonObject details) {
        return messages.text("event.policy", String.valueOf(text(details, "policy"))) + due(details);
    }

    private String due(JsonObject details) {
        return part("event.policy.answer", details, "firstResponseDue")
                + part("event.policy.next", details, "nextResponseDue")
                + part("event.policy.solution", details, "resolutionDue");
    }

    private String escalation(JsonObject details) {
        String step = "event.escalated." + text(details, "action");
        return messages.text(step, String.valueOf(details.getString("to", "")));
    }

    private String reclassified(String actor, JsonObject details) {
        String category = names.category(text(details, "category"));
        return messages.text(
                "event.reclassified", actor, category, wording.code("priority", text(details, "priority")));
    }

    private String merged(JsonObject details) {
        boolean ends = details.containsKey("into");
        long other = details.getJsonNumber(ends ? "into" : "from").longValue();
        return messages.text(ends ? "event.merged.into" : "event.merged.from", Long.toString(other));
    }

    /** Who got the call: a colleague, a telephone or a queue. */
    private String receiver(JsonObject details) {
        String to = text(details, "to");
        return to == null ? names.queue(text(details, "queue")) : names.agent(to);
    }

    private String part(String key, JsonObject details, String name) {
        return details.containsKey(name) ? messages.text(key, moment(details, name)) : "";
    }

    private String moment(JsonObject details, String name) {
        String text = text(details, name);
        return text == null ? "" : wording.at(Instant.parse(text));
    }

    private String channel(JsonObject details) {
        return wording.code("channel", text(details, "channel"));
    }

    private static @Nullable String text(JsonObject details, String name) {
        return details.getString(name, null);
    }
}
