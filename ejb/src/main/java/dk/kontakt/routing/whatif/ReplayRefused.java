package dk.kontakt.routing.whatif;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A question that cannot be asked. */
@ApplicationException(rollback = true)
public class ReplayRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public ReplayRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
