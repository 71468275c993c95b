package dk.kontakt.ticket;

/** A ticket took a step of its life cycle. Fired inside the transaction. */
public record StatusChanged(Ticket ticket, TicketStatus from, TicketStatus to) {}
