package dk.kontakt.channel.system;

import jakarta.ejb.ApplicationException;

/** Somebody changed the settings of the system since they were read; nothing was stored. */
@ApplicationException(rollback = true)
public class SystemOutdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int current;

    SystemOutdated(BusinessSystem system, int current) {
        super("The settings of the " + system + " were changed since; they are at version " + current);
        this.current = current;
    }

    public int current() {
        return current;
    }
}
