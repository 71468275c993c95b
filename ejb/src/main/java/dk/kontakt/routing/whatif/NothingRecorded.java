package dk.kontakt.routing.whatif;

import jakarta.ejb.ApplicationException;

/** No ticket stood in the line in the period. */
@ApplicationException(rollback = true)
public class NothingRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NothingRecorded(Question question) {
        super("No ticket waited for an agent from " + question.from() + " to " + question.to());
    }
}
