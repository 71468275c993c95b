package dk.kontakt.web.admin.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.web.admin.sla.WalkDay.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The way from an arrival over open periods to a due time, day by day in the calendar's zone. */
record Walk(BusinessCalendar calendar, Instant arrival, Instant due) {
    private static final Duration DAY = Duration.ofDays(1);

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
        List<Span> counted = spans(date, arrival.isAfter(start) ? arrival : start, due.isBefore(end) ? due : end);
        Duration length = counted.stream()
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
        boolean shift = !Duration.between(start, end).equals(DAY);
        return new WalkDay(date, spans(date, start, end), counted, length, shift);
    }

    private List<Span> spans(LocalDate date, Instant from, Instant to) {
        return calendar.openPeriods(from, to).stream()
                .map(period -> {
                    double left = place(date, period.start());
                    return new Span(period.start(), period.end(), left, place(date, period.end()) - left);
                })
                .toList();
    }

    /** By the local clock, so that nine stands under nine also on the day on which the clock changes. */
    private double place(LocalDate date, Instant instant) {
        Duration since = Duration.between(date.atStartOfDay(), LocalDateTime.ofInstant(instant, zone()));
        return 100.0 * since.toSeconds() / DAY.toSeconds();
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return calendar.zone();
    }
}
