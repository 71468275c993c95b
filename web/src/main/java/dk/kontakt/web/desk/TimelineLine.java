package dk.kontakt.web.desk;

import dk.kontakt.ticket.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the timeline as the desk shows it.
 *
 * @param fresh if it came after the agent looked
 * @param why for an assignment
 * @param mail what came with it
 * @param sending what became of it on its way to the customer
 */
public record TimelineLine(
        TimelineItem item,
        String words,
        boolean fresh,
        @Nullable Why why,
        @Nullable MailLine mail,
        @Nullable SendingLine sending) {

    /** How it looks: what the customer wrote, what we answered, a note, or a mere event. */
    public String kind() {
        return switch (item.type()) {
            case TICKET_OPENED, CONTACT_RECEIVED -> "theirs";
            case REPLY_SENT -> "ours";
            case NOTE_ADDED -> "note";
            default -> "event";
        };
    }
}
