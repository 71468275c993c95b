package dk.kontakt.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Walks a calendar day by day and yields its open periods in order, each cut where an earlier one still ran; the only source of open
 * periods. Ends where three years have no opening.
 */
final class OpenPeriods implements Iterator<OpenPeriod> {
    private static final int LONGEST_CLOSURE_DAYS = 3 * 366;

    /** An opening may run a day, its zone may be a day away from UTC, and a zone can skip or repeat a day. */
    private static final int DAYS_STILL_OPEN = 4;

    private final BusinessCalendar calendar;
    private final PriorityQueue<OpenPeriod> ahead = new PriorityQueue<>(Comparator.comparing(OpenPeriod::start));
    private Instant counted;
    private LocalDate unread;

    OpenPeriods(BusinessCalendar calendar, Instant start) {
        this.calendar = calendar;
        this.counted = start;
        this.unread = dateOf(start).minusDays(DAYS_STILL_OPEN);
    }

    @Override
    public boolean hasNext() {
        return find() != null;
    }

    /** @throws CalendarRefused if there is no opening for three years */
    @Override
    public OpenPeriod next() {
        OpenPeriod open = find();
        if (open == null) {
            throw new CalendarRefused("calendar", "has no opening for more than three years after " + counted);
        }
        ahead.remove();
        counted = open.end();
        return open;
    }

    /** The first period not counted yet, cut at what was counted; days are read until none of them can begin before it. */
    private @Nullable OpenPeriod find() {
        LocalDate last = dateOf(counted).plusDays(LONGEST_CLOSURE_DAYS);
        while (true) {
            while (!isFirstCertain() && !unread.isAfter(last)) {
                ahead.addAll(calendar.rulesOn(unread).periodsBeginningOn(unread));
                unread = unread.plusDays(1);
            }
            OpenPeriod first = ahead.peek();
            if (first == null || first.end().isAfter(counted)) {
                return first == null ? null : first.from(counted);
            }
            ahead.remove();
        }
    }

    /** A local date is at most a day ahead of UTC; only a skipped local time moves an opening, and then to later. */
    private boolean isFirstCertain() {
        OpenPeriod first = ahead.peek();
        return first != null && dateOf(first.start()).plusDays(1).isBefore(unread);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
