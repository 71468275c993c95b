package dk.kontakt.calendar;

import dk.kontakt.platform.FieldProblem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Refuses rules that are never open, or open twice at once; counted on a line of local seconds. */
final class RulesCheck {
    private static final int DAY = 24 * 60 * 60;

    private final OpeningRules rules;
    private final Set<FieldProblem> problems = new LinkedHashSet<>();

    /** An opening in seconds from the midnight where the line begins, and its place in the rules. */
    private record Span(int start, int end, String place) {}

    private RulesCheck(OpeningRules rules) {
        this.rules = rules;
    }

    static void requireUsable(OpeningRules rules) {
        var check = new RulesCheck(rules);
        if (rules.isNeverOpen()) {
            check.problems.add(new FieldProblem("weekly", "has no opening: the calendar is never open"));
        }
        check.week();
        rules.exceptions().keySet().forEach(check::exception);
        if (!check.problems.isEmpty()) {
            throw new CalendarRefused(List.copyOf(check.problems));
        }
    }

    /** The week is a circle: after Sunday comes Monday once more. */
    private void week() {
        List<Span> week = new ArrayList<>();
        rules.weekly().forEach((day, hours) -> week.addAll(spans(day.getValue() - 1, hours, place(day))));
        List<OpeningHours> monday = rules.weekly().getOrDefault(DayOfWeek.MONDAY, List.of());
        week.addAll(spans(7, monday, place(DayOfWeek.MONDAY)));
        requireDisjoint(week);
    }

    /** An opening may reach into the day after, so a date is seen between its neighbours. */
    private void exception(LocalDate date) {
        List<Span> threeDays = new ArrayList<>();
        for (int day = -1; day <= 1; day++) {
            LocalDate near = date.plusDays(day);
            threeDays.addAll(spans(day, rules.hoursOn(near), place(near)));
        }
        requireDisjoint(threeDays);
    }

    private void requireDisjoint(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start));
        Span longest = new Span(Integer.MIN_VALUE, Integer.MIN_VALUE, "");
        for (Span span : spans) {
            if (span.start < longest.end) {
                problems.add(new FieldProblem(span.place, "overlaps " + longest.place));
            }
            longest = span.end > longest.end ? span : longest;
        }
    }

    private static List<Span> spans(int day, List<OpeningHours> openings, String place) {
        List<Span> spans = new ArrayList<>();
        for (OpeningHours hours : openings) {
            int start = day * DAY + hours.start().toSecondOfDay();
            int end = start + (int) hours.length().toSeconds();
            spans.add(new Span(start, end, place + "[" + spans.size() + "]"));
        }
        return spans;
    }

    private String place(LocalDate date) {
        return rules.exceptions().containsKey(date) ? "exceptions." + date : place(date.getDayOfWeek());
    }

    private static String place(DayOfWeek day) {
        return "weekly." + day;
    }
}
