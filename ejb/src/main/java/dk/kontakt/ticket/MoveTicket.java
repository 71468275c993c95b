package dk.kontakt.ticket;

import org.jspecify.annotations.Nullable;

/** Asks for a step of the life cycle of a ticket last seen at {@code seenVersion}; null for any version, also one of this moment. */
public record MoveTicket(
        long number,
        TicketStatus to,
        String reason,
        @Nullable Integer seenVersion) {}
