package dk.kontakt.batch;

import jakarta.ejb.ApplicationException;

/** There is no job of this name. */
@ApplicationException
public class JobNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobNotFound(String name) {
        super("There is no job " + name);
    }
}
