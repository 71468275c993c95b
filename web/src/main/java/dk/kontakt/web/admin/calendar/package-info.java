/**
 * The page of business calendars: opening hours painted or written, holidays, exceptions and the clock's shifts in a year's view, and
 * the publication of a new version. The texts of the fields are what counts; the painting only writes them.
 */
@NullMarked
package dk.kontakt.web.admin.calendar;

import org.jspecify.annotations.NullMarked;
