package dk.kontakt.channel;

import jakarta.ejb.ApplicationException;

/** A text that is no acceptable JSON or CloudEvent, with the reason. */
@ApplicationException(rollback = true)
public class UnreadableMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableMessage(String reason) {
        super(reason);
    }
}
