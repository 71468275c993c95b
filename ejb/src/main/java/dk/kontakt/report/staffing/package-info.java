/**
 * How many people a live channel needs: the arithmetic of waiting lines. One skill, one contact at a time, contacts that come at random
 * and evenly, handle times and patience that are exponential; whatever is otherwise belongs to the replay. Times are seconds inside and
 * durations outside; it knows no rows and no server.
 */
@NullMarked
package dk.kontakt.report.staffing;

import org.jspecify.annotations.NullMarked;
