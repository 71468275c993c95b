package dk.kontakt.report.value;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** Terms, an attribution or hours with wrong fields; nothing was stored. */
@ApplicationException(rollback = true)
public class ValueRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public ValueRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
