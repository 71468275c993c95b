package dk.kontakt.agent;

import jakarta.ejb.ApplicationException;

/** What an agent is said to be able to do cannot be: a skill or team that is unknown, a number out of its range. */
@ApplicationException(rollback = true)
public class ProfileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    public ProfileRefused(String field, String reason) {
        super(field + " " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** As the caller names it, as {@code certified.returns}. */
    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
