package dk.kontakt.channel.deadletter;

import jakarta.ejb.ApplicationException;

/** There is no such dead letter; somebody may have sent it back or discarded it. */
@ApplicationException
public class DeadLetterNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeadLetterNotFound(String id) {
        super("There is no dead letter " + id);
    }
}
