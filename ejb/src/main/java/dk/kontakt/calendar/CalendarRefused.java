package dk.kontakt.calendar;

import dk.kontakt.platform.FieldProblem;
import java.util.List;

/** A calendar that cannot be used, with every reason: never open, open twice at the same time, or written wrongly. */
public class CalendarRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public CalendarRefused(List<FieldProblem> problems) {
        super(FieldProblem.sentence(problems));
        this.problems = List.copyOf(problems);
    }

    public CalendarRefused(String field, String reason) {
        this(List.of(new FieldProblem(field, reason)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
