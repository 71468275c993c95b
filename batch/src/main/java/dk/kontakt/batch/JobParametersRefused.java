package dk.kontakt.batch;

import dk.kontakt.platform.FieldProblem;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** Parameters that a job does not take, or not like this; it was not started. */
@ApplicationException
public class JobParametersRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public JobParametersRefused(List<FieldProblem> problems) {
        super(FieldProblem.sentence(problems));
        this.problems = List.copyOf(problems);
    }

    /** By the names of the parameters. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
