package dk.kontakt.channel;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A contact with wrong or missing fields; nothing of it was stored. */
@ApplicationException(rollback = true)
public class ContactRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public ContactRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
