/**
 * What agents did with their days, and what was kept of the hours that channels promise (C5, C7), by half-open intervals of whole
 * seconds on the universal time line. A channel is staffed while somebody is present who is certified for it and may have work there.
 * Days are stored by a batch job; it decides nothing about the future.
 */
@NullMarked
package dk.kontakt.report.attendance;

import org.jspecify.annotations.NullMarked;
