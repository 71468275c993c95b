package dk.kontakt.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket ended in another one, which goes on with both.
 *
 * @param unansweredSince the oldest message of the customer in {@code ticket} that nobody has answered; null when there is none
 */
public record TicketMerged(
        Ticket ticket, Ticket survivor, @Nullable Instant unansweredSince) {}
