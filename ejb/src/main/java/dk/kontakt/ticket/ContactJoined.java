package dk.kontakt.ticket;

/** A further contact of the customer joined a ticket. Fired inside the transaction. */
public record ContactJoined(Ticket ticket, Contact contact) {}
