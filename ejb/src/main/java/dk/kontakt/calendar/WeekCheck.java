package dk.kontakt.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Refuses a calendar whose week is never open, or open twice at once; counted on a week of local seconds. */
final class WeekCheck {
    private static final int DAY = 24 * 60 * 60;

    private record Span(int start, int end) {}

    private WeekCheck() {}

    static void requireUsable(
            Map<DayOfWeek, List<OpeningHours>> weekly, Map<LocalDate, List<OpeningHours>> exceptions) {
        List<Span> week = new ArrayList<>();
        weekly.forEach((day, openings) -> openings.forEach(hours -> week.add(span(day.getValue() - 1, hours))));
        if (week.isEmpty()) {
            throw new CalendarRefused("the calendar is never open");
        }
        week.addAll(week.stream()
                .map(s -> new Span(s.start + 7 * DAY, s.end + 7 * DAY))
                .toList());
        requireDisjoint(week, "the week");
        exceptions.forEach((date, openings) ->
                requireDisjoint(openings.stream().map(hours -> span(0, hours)).toList(), date.toString()));
    }

    private static Span span(int dayIndex, OpeningHours hours) {
        int start = dayIndex * DAY + hours.start().toSecondOfDay();
        int end = dayIndex * DAY + hours.end().toSecondOfDay() + (hours.runsPastMidnight() ? DAY : 0);
        return new Span(start, end);
    }

    private static void requireDisjoint(List<Span> spans, String where) {
        List<Span> sorted =
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start < sorted.get(i - 1).end) {
                throw new CalendarRefused("two openings overlap in " + where);
            }
        }
    }
}
