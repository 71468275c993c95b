package dk.kontakt.report.quality;

import jakarta.ejb.ApplicationException;

/** An answer was judged before; nothing was stored. */
@ApplicationException(rollback = true)
public class AlreadyReviewed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AlreadyReviewed(long reply) {
        super("The answer " + reply + " was reviewed already");
    }
}
