package dk.kontakt.web.api;

import dk.kontakt.platform.FieldProblem;
import java.util.List;

/** A request with wrong or missing fields, parameters or headers. */
public class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public RequestRefused(List<FieldProblem> problems) {
        super(FieldProblem.sentence(problems));
        this.problems = List.copyOf(problems);
    }

    public RequestRefused(String field, String detail) {
        this(List.of(new FieldProblem(field, detail)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
