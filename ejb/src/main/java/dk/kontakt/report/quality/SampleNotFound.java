package dk.kontakt.report.quality;

import jakarta.ejb.ApplicationException;

/** There is no sample of that number. */
@ApplicationException(rollback = true)
public class SampleNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SampleNotFound(long id) {
        super("There is no sample " + id);
    }
}
