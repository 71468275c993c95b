package dk.kontakt.report.strategy;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** Visits of a day that nobody can have counted; nothing was stored. */
@ApplicationException(rollback = true)
public class VisitsRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public VisitsRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
