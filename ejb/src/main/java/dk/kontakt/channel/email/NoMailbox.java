package dk.kontakt.channel.email;

import jakarta.ejb.ApplicationException;

/** There is no mailbox to send from. */
@ApplicationException(rollback = true)
public class NoMailbox extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoMailbox() {
        super("There is no mailbox to send from");
    }
}
