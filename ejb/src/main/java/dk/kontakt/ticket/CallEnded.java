package dk.kontakt.ticket;

/** The talk of an agent with the customer is over; the ticket is not. Fired inside the transaction. */
public record CallEnded(Ticket ticket, String agent) {}
