package dk.kontakt.agent;

import jakarta.ejb.ApplicationException;

/** No agent has this user name. */
@ApplicationException(rollback = true)
public class AgentNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AgentNotFound(String username) {
        super("There is no agent " + username);
    }
}
