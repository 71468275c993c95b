package dk.kontakt.batch;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** Parameters that a job does not take, or not like this, each problem by the name of one; it was not started. */
@ApplicationException
public class JobParametersRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public JobParametersRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
