/**
 * Business time: when a firm is open, and arithmetic over its open periods. Pure {@code java.time}: immutable values, one generator
 * of open periods shared by {@code due}, {@code elapsed}, {@code isOpen} and {@code nextOpening}, daylight saving decided in one place.
 * Instants are UTC, opening hours are local to the calendar's zone, half-open and in whole seconds. Public holidays come from jollyday.
 * It does not know tickets, targets, storage or the present time.
 */
@NullMarked
package dk.kontakt.calendar;

import org.jspecify.annotations.NullMarked;
