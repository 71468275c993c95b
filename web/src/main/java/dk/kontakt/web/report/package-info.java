/**
 * The report of the four Vs as a page, as JSON and as CSV. All three show what the report's boundary gives and compute nothing
 * themselves but the change from the period before; what is unknown stays empty and never becomes zero.
 */
@NullMarked
package dk.kontakt.web.report;

import org.jspecify.annotations.NullMarked;
