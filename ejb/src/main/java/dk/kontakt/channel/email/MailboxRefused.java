package dk.kontakt.channel.email;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** A mailbox with wrong or missing fields; nothing was stored. */
@ApplicationException(rollback = true)
public class MailboxRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public MailboxRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
