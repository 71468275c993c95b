package dk.kontakt.web.admin.calendar;

import dk.kontakt.calendar.OpeningHours;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of a calendar's year.
 *
 * @param holiday its name; empty for a day off of one's own, null for no holiday
 * @param hours the openings that begin on it
 * @param shift how the clocks are changed on it
 */
record YearDay(
        LocalDate date,
        @Nullable String holiday,
        boolean exception,
        List<OpeningHours> hours,
        Optional<ZoneOffsetTransition> shift) {

    /** Whether it is other than its weekday usually is. */
    boolean isNotable() {
        return exception || holiday != null || shift.isPresent();
    }

    boolean isOpen() {
        return !hours.isEmpty();
    }
}
