package dk.kontakt.channel;

/** Something happened to a ticket, on whichever node; a hint for screens to look again. */
public record TicketSignal(long ticket, String type) {}
