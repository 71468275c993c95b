package dk.kontakt.sla.clock;

import dk.kontakt.calendar.BusinessCalendar;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** When what is closed by the latest version of a calendar opens again; empty where it is open, as it always is without a name. */
    default Optional<Instant> opening(@Nullable String name, Instant at) {
        if (name == null) {
            return Optional.empty();
        }
        BusinessCalendar calendar = calendar(name, latest(name));
        return calendar.isOpen(at) ? Optional.empty() : Optional.of(calendar.nextOpening(at));
    }
}
