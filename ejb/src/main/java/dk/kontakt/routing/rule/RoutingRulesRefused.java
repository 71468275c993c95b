package dk.kontakt.routing.rule;

import dk.kontakt.platform.FieldProblem;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** Rules of routing that cannot be published; nothing of them was stored. */
@ApplicationException(rollback = true)
public class RoutingRulesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public RoutingRulesRefused(List<FieldProblem> problems) {
        super(FieldProblem.sentence(problems));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
