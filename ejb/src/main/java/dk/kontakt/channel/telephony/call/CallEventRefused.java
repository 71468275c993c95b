package dk.kontakt.channel.telephony.call;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** An event of a call with wrong or missing fields; nothing of it was stored. */
@ApplicationException(rollback = true)
public class CallEventRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public CallEventRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
