package dk.kontakt.routing.lead;

import dk.kontakt.routing.Waiting;
import dk.kontakt.ticket.TicketView;

/** A ticket in the line, and why it is there. */
public record WaitingCase(TicketView ticket, Waiting waiting) {}
