package dk.kontakt.ticket;

/** Asks for a step of the life cycle of a ticket last seen at {@code seenVersion}. */
public record MoveTicket(long number, TicketStatus to, String reason, int seenVersion) {}
