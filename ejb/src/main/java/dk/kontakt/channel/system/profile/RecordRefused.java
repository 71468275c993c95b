package dk.kontakt.channel.system.profile;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A customer or order with wrong or missing fields; nothing of its message was kept. */
@ApplicationException(rollback = true)
public class RecordRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public RecordRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
