package dk.kontakt.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A half-open span of open time on the universal time line. */
public record OpenPeriod(Instant start, Instant end) {

    boolean isEmpty() {
        return !start.isBefore(end);
    }

    OpenPeriod from(Instant earliest) {
        return earliest.isAfter(start) ? new OpenPeriod(earliest, end) : this;
    }

    OpenPeriod until(Instant latest) {
        return latest.isBefore(end) ? new OpenPeriod(start, latest) : this;
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Adds a period after the others; where it touches the last one, the two become one. */
    static void append(List<OpenPeriod> periods, OpenPeriod next) {
        int last = periods.size() - 1;
        if (last >= 0 && periods.get(last).end().equals(next.start())) {
            periods.set(last, new OpenPeriod(periods.get(last).start(), next.end()));
        } else {
            periods.add(next);
        }
    }
}
