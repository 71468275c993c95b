package dk.kontakt.web.api;

import dk.kontakt.channel.ContactProblem;
import java.util.List;

/** A request with wrong or missing fields, parameters or headers. */
public class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ContactProblem> problems;

    public RequestRefused(List<ContactProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public RequestRefused(String field, String detail) {
        this(List.of(new ContactProblem(field, detail)));
    }

    public List<ContactProblem> problems() {
        return problems;
    }
}
