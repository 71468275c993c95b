package dk.kontakt.ticket;

import org.jspecify.annotations.Nullable;

/**
 * A ticket waits for an agent: rather {@code preferredAgent}, who knows the case, and not {@code avoidedAgent}, who handed it on. Fired
 * inside the transaction.
 */
public record TicketQueued(
        Ticket ticket,
        @Nullable String preferredAgent,
        @Nullable String avoidedAgent) {}
