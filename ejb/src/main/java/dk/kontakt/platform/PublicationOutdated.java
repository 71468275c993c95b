package dk.kontakt.platform;

import jakarta.ejb.ApplicationException;

/** Somebody published since the draft was begun; nothing of the draft was stored. */
@ApplicationException(rollback = true)
public class PublicationOutdated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int latest;

    public PublicationOutdated(int basedOn, int latest) {
        super("The draft is based on version " + basedOn + ", but version " + latest + " is in force");
        this.latest = latest;
    }

    /** @throws PublicationOutdated if the draft was not made from the latest version */
    public static void require(int basedOn, int latest) {
        if (basedOn != latest) {
            throw new PublicationOutdated(basedOn, latest);
        }
    }

    public int latest() {
        return latest;
    }
}
