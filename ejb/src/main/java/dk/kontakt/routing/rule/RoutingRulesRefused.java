package dk.kontakt.routing.rule;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** Rules of routing that cannot be published; nothing of them was stored. */
@ApplicationException(rollback = true)
public class RoutingRulesRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public RoutingRulesRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
