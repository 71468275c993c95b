package dk.kontakt.ticket;

/** A ticket was opened around its first contact. Fired inside the transaction. */
public record TicketOpened(Ticket ticket, Contact contact) {}
