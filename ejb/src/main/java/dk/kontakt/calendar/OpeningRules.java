package dk.kontakt.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One edition of a calendar's rules. A holiday has no opening that begins on it; an exception replaces the openings of its date, be it a
 * closing day (none), an opening day or half a day.
 */
public record OpeningRules(
        ZoneId zone,
        Map<DayOfWeek, List<OpeningHours>> weekly,
        Holidays holidays,
        Map<LocalDate, List<OpeningHours>> exceptions) {

    /** @throws CalendarRefused naming each place, if the rules are never open or two openings overlap */
    @SuppressWarnings("RecordComponentAccessor")
    public OpeningRules(
            ZoneId zone,
            Map<DayOfWeek, List<OpeningHours>> weekly,
            Holidays holidays,
            Map<LocalDate, List<OpeningHours>> exceptions) {
        this.zone = zone;
        this.weekly = copy(weekly);
        this.holidays = holidays;
        this.exceptions = copy(exceptions);
        RulesCheck.requireUsable(this);
    }

    /** The openings that begin on {@code date}. */
    public List<OpeningHours> hoursOn(LocalDate date) {
        List<OpeningHours> exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        List<OpeningHours> usual = weekly.getOrDefault(date.getDayOfWeek(), List.of());
        return usual.isEmpty() || holidays.contains(date) ? List.of() : usual;
    }

    List<OpenPeriod> periodsBeginningOn(LocalDate date) {
        List<OpenPeriod> periods = new ArrayList<>();
        for (OpeningHours hours : hoursOn(date)) {
            OpenPeriod period = hours.on(date, zone);
            if (!period.isEmpty()) {
                periods.add(period);
            }
        }
        return periods;
    }

    /** The average open time of a weekday that opens; of a date that opens where no weekday does. To the minute. */
    Duration typicalDay() {
        Collection<List<OpeningHours>> days = isClosed(weekly.values()) ? exceptions.values() : weekly.values();
        long open = days.stream().filter(hours -> !hours.isEmpty()).count();
        long seconds = days.stream()
                .flatMap(List::stream)
                .mapToLong(hours -> hours.length().toSeconds())
                .sum();
        return Duration.ofMinutes(Math.round(seconds / 60.0 / open));
    }

    boolean isNeverOpen() {
        return isClosed(weekly.values()) && isClosed(exceptions.values());
    }

    private static boolean isClosed(Collection<List<OpeningHours>> days) {
        return days.stream().allMatch(List::isEmpty);
    }

    private static <K extends Comparable<?>> Map<K, List<OpeningHours>> copy(Map<K, List<OpeningHours>> openings) {
        SortedMap<K, List<OpeningHours>> copy = new TreeMap<>();
        openings.forEach((day, hours) -> copy.put(day, List.copyOf(hours)));
        return Collections.unmodifiableMap(copy);
    }
}
