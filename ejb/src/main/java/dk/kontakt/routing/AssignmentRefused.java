package dk.kontakt.routing;

import dk.kontakt.routing.choice.Exclusion;
import jakarta.ejb.ApplicationException;

/** The agent cannot have this ticket. */
@ApplicationException(rollback = true)
public class AssignmentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exclusion exclusion;

    public AssignmentRefused(String agent, Exclusion exclusion) {
        super(agent + " cannot have this ticket: " + exclusion);
        this.exclusion = exclusion;
    }

    public Exclusion exclusion() {
        return exclusion;
    }
}
