package dk.kontakt.platform;

import java.util.List;

/** Something with wrong or missing fields, all of them named; nothing of it was stored. */
public abstract class FieldsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    protected FieldsRefused(List<FieldProblem> problems) {
        super(FieldProblem.sentence(problems));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
