package dk.kontakt.channel.telephony;

import jakarta.ejb.ApplicationException;

/** There is no such call. */
@ApplicationException(rollback = true)
public class CallNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallNotFound() {
        super("There is no such call");
    }
}
