package dk.kontakt.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket waits for an agent. Fired inside the transaction.
 *
 * @param preferredAgent who knows the case
 * @param avoidedAgent who handed it on
 * @param since since when the customer has waited; null from now on
 */
public record TicketQueued(
        Ticket ticket,
        @Nullable String preferredAgent,
        @Nullable String avoidedAgent,
        @Nullable Instant since) {

    /** It begins to wait for whoever is free. */
    static TicketQueued handedOn(Ticket ticket, @Nullable String avoidedAgent) {
        return new TicketQueued(ticket, null, avoidedAgent, null);
    }
}
