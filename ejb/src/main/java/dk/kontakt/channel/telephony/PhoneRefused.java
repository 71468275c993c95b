package dk.kontakt.channel.telephony;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** What was asked of the telephone cannot be; nothing was stored and nobody called. */
@ApplicationException(rollback = true)
public class PhoneRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public PhoneRefused(List<FieldProblem> problems) {
        super(problems);
    }

    PhoneRefused(String field, String detail) {
        this(List.of(new FieldProblem(field, detail)));
    }
}
