/**
 * Business time: when a firm is open, and arithmetic over its open periods. Pure {@code java.time}: immutable values, one generator
 * of open periods shared by {@code due} and {@code elapsed}, daylight saving decided in one place. Instants are UTC, opening hours
 * are local to the calendar's zone and half-open. It does not know tickets, targets, storage or the present time.
 */
@NullMarked
package dk.kontakt.calendar;

import org.jspecify.annotations.NullMarked;
