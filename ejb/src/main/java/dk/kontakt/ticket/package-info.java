/**
 * The case: a ticket with its contacts, replies, notes and satisfaction, its life cycle on {@link TicketStatus}, and the timeline of all
 * that happened to it. Service goals and routing are not known here: they observe the events fired inside the transaction and
 * come back through {@link TicketService}. Customers have the boundary of their own case, {@link CustomerCaseService}. Optimistic versions
 * stop one writer from overwriting another.
 */
@NullMarked
package dk.kontakt.ticket;

import org.jspecify.annotations.NullMarked;
