package dk.kontakt.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * One half-open interval of local opening time in whole seconds; an end at or before the start runs into the next day (00:00 to 00:00
 * is a whole day).
 */
public record OpeningHours(LocalTime start, LocalTime end) {
    private static final Duration DAY = Duration.ofDays(1);

    /** @throws CalendarRefused if a time has a fraction of a second */
    public OpeningHours {
        if (start.getNano() > 0 || end.getNano() > 0) {
            throw new CalendarRefused("hours", "must be in whole seconds, unlike " + start + " to " + end);
        }
    }

    /** The instants this interval covers when it begins on {@code date}; a skipped local time moves forward by the gap. */
    OpenPeriod on(LocalDate date, ZoneId zone) {
        LocalDate endDate = runsPastMidnight() ? date.plusDays(1) : date;
        var opens = ZonedDateTime.of(date, start, zone).withEarlierOffsetAtOverlap();
        var closes = ZonedDateTime.of(endDate, end, zone).withLaterOffsetAtOverlap();
        return new OpenPeriod(opens.toInstant(), closes.toInstant());
    }

    boolean runsPastMidnight() {
        return !end.isAfter(start);
    }

    /** By the local clock, on a day without a shift. */
    Duration length() {
        Duration length = Duration.between(start, end);
        return runsPastMidnight() ? length.plus(DAY) : length;
    }
}
