package dk.kontakt.ticket;

/** An answer was given; it still has to leave by the customer's channel. Fired inside the transaction. */
public record ReplySent(Ticket ticket, Reply reply) {}
