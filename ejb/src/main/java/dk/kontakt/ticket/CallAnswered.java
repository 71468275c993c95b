package dk.kontakt.ticket;

/** An agent speaks with the customer on the telephone about this ticket. Fired inside the transaction. */
public record CallAnswered(Ticket ticket, String agent) {}
