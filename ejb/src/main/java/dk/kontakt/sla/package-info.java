/**
 * Service goals: policies choose the targets of a ticket by channel, category, segment and priority, first match first; the business
 * calendar turns a target into a due time; the clock of the resolution pauses while the ticket waits for the customer. With no
 * policy everything works, only without due times. It reaches tickets through their events and their boundary.
 */
@NullMarked
package dk.kontakt.sla;

import org.jspecify.annotations.NullMarked;
