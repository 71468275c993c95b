package dk.kontakt.report.quality;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A draw or a judgement with wrong fields; nothing was stored. */
@ApplicationException(rollback = true)
public class ReviewRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public ReviewRefused(List<FieldProblem> problems) {
        super(problems);
    }

    ReviewRefused(String field, String detail) {
        this(List.of(new FieldProblem(field, detail)));
    }
}
