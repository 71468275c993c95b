package dk.kontakt.sla.rule;

import dk.kontakt.platform.FieldProblem;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rulebook that cannot be published; nothing of it was stored. */
@ApplicationException(rollback = true)
public class RulesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public RulesRefused(List<FieldProblem> problems) {
        super(FieldProblem.sentence(problems));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
