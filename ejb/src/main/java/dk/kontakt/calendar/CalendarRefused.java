package dk.kontakt.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A calendar that cannot be used, with every reason: never open, open twice at the same time, or written wrongly. */
public class CalendarRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<CalendarProblem> problems;

    public CalendarRefused(List<CalendarProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + " " + problem.reason())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public CalendarRefused(String field, String reason) {
        this(List.of(new CalendarProblem(field, reason)));
    }

    public List<CalendarProblem> problems() {
        return problems;
    }
}
