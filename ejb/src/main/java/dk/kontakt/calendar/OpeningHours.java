package dk.kontakt.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** One half-open interval of local opening time; an end at or before the start runs into the next day (00:00 to 00:00 is a whole day). */
public record OpeningHours(LocalTime start, LocalTime end) {

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
}
