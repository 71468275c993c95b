package dk.kontakt.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Opening hours in a zone, with holidays and exceptions by date. A holiday has no opening that begins on it; an exception replaces
 * the openings of its date. All arithmetic is in whole open time on the universal time line, so daylight saving comes out by itself.
 */
public record BusinessCalendar(
        ZoneId zone,
        Map<DayOfWeek, List<OpeningHours>> weekly,
        Set<LocalDate> holidays,
        Map<LocalDate, List<OpeningHours>> exceptions) {

    /** @throws CalendarRefused if the week is never open or two openings of it overlap */
    public BusinessCalendar {
        weekly = Map.copyOf(weekly);
        holidays = Set.copyOf(holidays);
        exceptions = Map.copyOf(exceptions);
        WeekCheck.requireUsable(weekly, exceptions);
    }

    /** Open at every instant, in UTC. */
    public static BusinessCalendar always() {
        return AlwaysOpen.INSTANCE;
    }

    /**
     * The instant at which {@code duration} of open time has passed since {@code start}. A due time that falls exactly on a closing
     * is that closing, not the next opening; no duration at all is due at once.
     */
    public Instant due(Instant start, Duration duration) {
        Duration left = duration;
        if (left.isZero() || left.isNegative()) {
            return start;
        }
        Iterator<OpenPeriod> periods = openPeriodsFrom(start);
        while (true) {
            OpenPeriod open = periods.next();
            if (left.compareTo(open.length()) <= 0) {
                return open.start().plus(left);
            }
            left = left.minus(open.length());
        }
    }

    /** Open time between two instants; zero when {@code to} is not after {@code from}. */
    public Duration elapsed(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        Iterator<OpenPeriod> periods = openPeriodsFrom(from);
        for (OpenPeriod open = periods.next(); open.start().isBefore(to); open = periods.next()) {
            boolean last = !open.end().isBefore(to);
            sum = sum.plus(Duration.between(open.start(), last ? to : open.end()));
            if (last) {
                break;
            }
        }
        return sum;
    }

    public boolean isOpen(Instant at) {
        return !openPeriodsFrom(at).next().start().isAfter(at);
    }

    /** The first open instant at or after {@code at}. */
    public Instant nextOpening(Instant at) {
        return openPeriodsFrom(at).next().start();
    }

    /** The open periods from {@code start} on, the first one cut at {@code start}, none overlapping. Endless. */
    public Iterator<OpenPeriod> openPeriodsFrom(Instant start) {
        return new OpenPeriods(this, start);
    }

    List<OpenPeriod> periodsBeginningOn(LocalDate date) {
        List<OpenPeriod> periods = new ArrayList<>();
        for (OpeningHours hours : hoursOn(date)) {
            OpenPeriod period = hours.on(date, zone);
            if (!period.isEmpty()) {
                periods.add(period);
            }
        }
        periods.sort(Comparator.comparing(OpenPeriod::start));
        return periods;
    }

    private List<OpeningHours> hoursOn(LocalDate date) {
        List<OpeningHours> exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        return holidays.contains(date) ? List.of() : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    private static final class AlwaysOpen {
        private static final BusinessCalendar INSTANCE = create();

        private static BusinessCalendar create() {
            Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
            var wholeDay = new OpeningHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
            for (DayOfWeek day : DayOfWeek.values()) {
                week.put(day, List.of(wholeDay));
            }
            return new BusinessCalendar(ZoneOffset.UTC, week, Set.of(), Map.of());
        }
    }
}
