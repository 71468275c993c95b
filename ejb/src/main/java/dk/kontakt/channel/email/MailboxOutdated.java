package dk.kontakt.channel.email;

import jakarta.ejb.ApplicationException;

/** Somebody changed the mailbox since it was read; nothing was stored. */
@ApplicationException(rollback = true)
public class MailboxOutdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int current;

    public MailboxOutdated(String code, int current) {
        super("The mailbox " + code + " was changed since; it is at version " + current);
        this.current = current;
    }

    /** 0 if the mailbox is not there. */
    public int current() {
        return current;
    }
}
