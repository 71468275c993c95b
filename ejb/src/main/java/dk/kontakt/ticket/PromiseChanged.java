package dk.kontakt.ticket;

/** The due times of a ticket that was stored before are others now. Fired inside the transaction. */
public record PromiseChanged(Ticket ticket) {}
