package dk.kontakt.web.api;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import java.util.List;

/** A request with wrong or missing fields, parameters or headers. */
public class RequestRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public RequestRefused(List<FieldProblem> problems) {
        super(problems);
    }

    public RequestRefused(String field, String detail) {
        this(List.of(new FieldProblem(field, detail)));
    }
}
