package dk.kontakt.ticket;

import jakarta.ejb.ApplicationException;

/** Two tickets cannot be merged; the message says why. */
@ApplicationException(rollback = true)
public class MergeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MergeRefused(String reason) {
        super(reason);
    }
}
