package dk.kontakt.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks a calendar day by day and yields its open periods in order, each cut where an earlier one still ran. */
final class OpenPeriods implements Iterator<OpenPeriod> {

    /** A week that opens at all opens within this many days, unless holidays fill years: then the calendar is at fault. */
    private static final int LONGEST_CLOSURE_DAYS = 3 * 366;

    private final BusinessCalendar calendar;
    private final Deque<OpenPeriod> ahead = new ArrayDeque<>();
    private Instant counted;
    private LocalDate day;

    OpenPeriods(BusinessCalendar calendar, Instant start) {
        this.calendar = calendar;
        this.counted = start;
        // An opening of the day before may still run past midnight; a zone's shift can add hours to it.
        this.day = start.atZone(calendar.zone()).toLocalDate().minusDays(2);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public OpenPeriod next() {
        OpenPeriod open = nextUncounted();
        counted = open.end();
        return open;
    }

    private OpenPeriod nextUncounted() {
        while (true) {
            readUntilOpen();
            OpenPeriod open = ahead.removeFirst().from(counted);
            if (!open.isEmpty()) {
                return open;
            }
        }
    }

    private void readUntilOpen() {
        for (int closed = 0; ahead.isEmpty(); closed++) {
            if (closed > LONGEST_CLOSURE_DAYS) {
                throw new NoSuchElementException("no opening for three years after " + counted);
            }
            ahead.addAll(calendar.periodsBeginningOn(day));
            day = day.plusDays(1);
        }
    }
}
