/**
 * Service goals at work: the published rulebooks and calendars, the clocks of every ticket kept in step with its events, and the due
 * work (warning, breach, escalation) that time brings. With no policy everything works, only without due times. Rules are in {@code
 * rule}, the reckoning in {@code clock}; here are storage, events and the boundary. It reaches tickets through their events and
 * their boundaries.
 */
@NullMarked
package dk.kontakt.sla;

import org.jspecify.annotations.NullMarked;
