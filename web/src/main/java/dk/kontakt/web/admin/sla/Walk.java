package dk.kontakt.web.admin.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.OpenPeriod;
import dk.kontakt.web.admin.sla.WalkDay.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The way from an arrival over open periods to a due time, day by day in the calendar's zone. */
record Walk(BusinessCalendar calendar, Instant arrival, Instant due) {

    static Walk of(BusinessCalendar calendar, Instant arrival, Duration target) {
        return new Walk(calendar, arrival, calendar.due(arrival, target));
    }

    /** The first {@code most} days. */
    List<WalkDay> days(int most) {
        return dates().limit(most).map(this::day).toList();
    }

    long length() {
        return dates().count();
    }

    private Stream<LocalDate> dates() {
        LocalDate last = due.isAfter(arrival) ? dateOf(due.minusNanos(1)) : dateOf(arrival);
        return dateOf(arrival).datesUntil(last.plusDays(1));
    }

    private WalkDay day(LocalDate date) {
        Instant start = date.atStartOfDay(zone()).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(zone()).toInstant();
        List<Span> open = spans(start, end, start, end);
        List<Span> counted = spans(start, end, arrival.isAfter(start) ? arrival : start, due.isBefore(end) ? due : end);
        Duration length = counted.stream()
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
        boolean shift = zone().getRules().isFixedOffset()
                ? false
                : !Duration.between(start, end).equals(Duration.ofDays(1));
        return new WalkDay(date, open, counted, length, shift);
    }

    private List<Span> spans(Instant start, Instant end, Instant from, Instant to) {
        double whole = Duration.between(start, end).toSeconds();
        return calendar.openPeriods(from, to).stream()
                .map(period -> span(period, start, whole))
                .toList();
    }

    private static Span span(OpenPeriod period, Instant start, double whole) {
        double left = 100 * Duration.between(start, period.start()).toSeconds() / whole;
        return new Span(
                period.start(), period.end(), left, 100 * period.length().toSeconds() / whole);
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return calendar.zone();
    }
}
