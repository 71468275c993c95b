package dk.kontakt.ticket;

/** Category or priority of a ticket changed. Fired inside the transaction. */
public record TicketReclassified(Ticket ticket) {}
