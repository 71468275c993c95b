/**
 * How many people a week needs, half-hour by half-hour (C58): what came, how long it took and who was there, all read from rows, and
 * what {@link dk.kontakt.report.staffing} makes of it. The week is an average one of the days that are read, on the wall clock of
 * {@link dk.kontakt.report.Days#ZONE}. It makes no shifts and knows no contracts: it tells what is missing, not who should come.
 */
@NullMarked
package dk.kontakt.report.plan;

import org.jspecify.annotations.NullMarked;
