package dk.kontakt.channel.system;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.FieldsRefused;
import jakarta.ejb.ApplicationException;
import java.util.List;

/** Settings of a system with wrong fields; nothing was stored. */
@ApplicationException(rollback = true)
public class SystemRefused extends FieldsRefused {
    private static final long serialVersionUID = 1L;

    public SystemRefused(List<FieldProblem> problems) {
        super(problems);
    }
}
