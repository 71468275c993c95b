package dk.kontakt.sla.rule;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A rulebook that cannot be published; nothing of it was stored. */
@ApplicationException(rollback = true)
public class RulesRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public RulesRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
