package dk.kontakt.sla.rule;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** A rulebook that cannot be published; nothing of it was stored. */
@ApplicationException(rollback = true)
public class RulesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    public RulesRefused(List<RuleProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + " " + problem.detail())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<RuleProblem> problems() {
        return problems;
    }
}
