package dk.kontakt.sla.clock;

import dk.kontakt.calendar.BusinessCalendar;

/** The business calendars by name and version; a change makes a new version and leaves the old ones as they were. */
public interface Calendars {

    /** The calendar as it was published; one that is always open where there is none of the name. */
    BusinessCalendar calendar(String name, int version);

    /** The latest version; 0 where there is none of the name. */
    int latest(String name);

    /** The calendar by which a clock counts. */
    default BusinessCalendar hours(SlaClock clock) {
        return calendar(clock.terms().calendar(), clock.terms().calendarVersion());
    }
}
