package dk.kontakt.agent;

import jakarta.ejb.ApplicationException;

/** Nobody may put an agent into this state, or not for this reason. */
@ApplicationException(rollback = true)
public class StateRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StateRefused(String reason) {
        super(reason);
    }
}
