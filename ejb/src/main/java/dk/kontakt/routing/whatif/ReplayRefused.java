package dk.kontakt.routing.whatif;

import dk.kontakt.platform.FieldProblem;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A question that cannot be asked. */
@ApplicationException(rollback = true)
public class ReplayRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public ReplayRefused(List<FieldProblem> problems) {
        super(FieldProblem.sentence(problems));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
