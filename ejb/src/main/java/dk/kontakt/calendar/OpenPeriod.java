package dk.kontakt.calendar;

import java.time.Duration;
import java.time.Instant;

/** A half-open span of open time on the universal time line. */
public record OpenPeriod(Instant start, Instant end) {

    boolean isEmpty() {
        return !start.isBefore(end);
    }

    OpenPeriod from(Instant earliest) {
        return earliest.isAfter(start) ? new OpenPeriod(earliest, end) : this;
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
