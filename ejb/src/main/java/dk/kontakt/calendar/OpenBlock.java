package dk.kontakt.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The open periods of 2^25 seconds (388 days) in arrays, so that questions need no arithmetic with dates and zones. */
final class OpenBlock {
    private static final int BITS = 25;
    private static final int LARGE = 50_000;

    private final long[] starts;
    private final long[] ends;

    /** The open seconds of the block up to the end of each period. */
    private final long[] openUntilEnd;

    private final Duration open;

    private OpenBlock(List<OpenPeriod> periods) {
        starts = periods.stream().mapToLong(p -> p.start().getEpochSecond()).toArray();
        ends = periods.stream().mapToLong(p -> p.end().getEpochSecond()).toArray();
        openUntilEnd = new long[starts.length];
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += ends[i] - starts[i];
            openUntilEnd[i] = sum;
        }
        open = Duration.ofSeconds(sum);
    }

    static long indexOf(Instant instant) {
        return instant.getEpochSecond() >> BITS;
    }

    static Instant startOf(long index) {
        return Instant.ofEpochSecond(index << BITS);
    }

    /** Reads the block from the walk; periods that touch become one. */
    static OpenBlock read(BusinessCalendar calendar, long index) {
        Instant end = startOf(index + 1);
        var walk = new OpenPeriods(calendar, startOf(index));
        List<OpenPeriod> periods = new ArrayList<>();
        while (walk.hasNext()) {
            OpenPeriod open = walk.next();
            if (!open.start().isBefore(end)) {
                break;
            }
            OpenPeriod.append(periods, open.until(end));
        }
        return new OpenBlock(periods);
    }

    Duration open() {
        return open;
    }

    boolean isEmpty() {
        return starts.length == 0;
    }

    /** Whether many such blocks would cost memory that matters. */
    boolean isLarge() {
        return starts.length > LARGE;
    }

    /** The open time of the block before {@code instant}. */
    Duration openBefore(Instant instant) {
        long second = instant.getEpochSecond();
        int period = lastStarting(second);
        if (period < 0) {
            return Duration.ZERO;
        }
        long left = ends[period] - second;
        return left <= 0
                ? Duration.ofSeconds(openUntilEnd[period])
                : Duration.ofSeconds(openUntilEnd[period] - left, instant.getNano());
    }

    /** The instant at which so much of the block's open time has passed: the closing where it is all of a period. */
    Instant after(Duration openTime) {
        long whole = openTime.getSeconds() + (openTime.getNano() > 0 ? 1 : 0);
        int found = Arrays.binarySearch(openUntilEnd, whole);
        int period = found >= 0 ? found : -found - 1;
        return Instant.ofEpochSecond(ends[period] - openUntilEnd[period] + openTime.getSeconds(), openTime.getNano());
    }

    boolean isOpen(Instant at) {
        int period = lastStarting(at.getEpochSecond());
        return period >= 0 && at.getEpochSecond() < ends[period];
    }

    /** Whether a period starts after {@code at}. */
    boolean opensAfter(Instant at) {
        return lastStarting(at.getEpochSecond()) < starts.length - 1;
    }

    Instant nextStart(Instant at) {
        return Instant.ofEpochSecond(starts[lastStarting(at.getEpochSecond()) + 1]);
    }

    /** Adds the periods between two instants, cut there. */
    void addTo(List<OpenPeriod> periods, Instant from, Instant to) {
        for (int i = Math.max(0, lastStarting(from.getEpochSecond())); i < starts.length; i++) {
            var period = new OpenPeriod(Instant.ofEpochSecond(starts[i]), Instant.ofEpochSecond(ends[i]));
            OpenPeriod cut = period.from(from).until(to);
            if (!period.start().isBefore(to)) {
                return;
            }
            if (!cut.isEmpty()) {
                OpenPeriod.append(periods, cut);
            }
        }
    }

    /** The last period that starts at or before a second, -1 where there is none. */
    private int lastStarting(long second) {
        int found = Arrays.binarySearch(starts, second);
        return found >= 0 ? found : -found - 2;
    }
}
