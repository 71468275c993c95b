package dk.kontakt.channel.email;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox as it is set up, and how it goes.
 *
 * @param version counts its changes
 */
public record MailboxView(Mailbox mailbox, int version, Progress progress) {

    /**
     * How far a mailbox is read and sent for.
     *
     * @param lastUid the number of the last mail that was fetched; 0 if none was
     * @param fetchedAt when it was last seen to the end
     * @param failure why it cannot be read now, in the words of the server; null if it can
     * @param waiting how many mails wait to be sent from it
     */
    public record Progress(
            long lastUid,
            @Nullable Instant fetchedAt,
            @Nullable String failure,
            @Nullable Instant failedAt,
            long waiting) {}

    /** How reading goes. */
    public enum State {
        READ,
        FAILING,
        /** Nobody has looked yet. */
        NEW,
        OFF
    }

    public State state() {
        if (!mailbox.enabled()) {
            return State.OFF;
        } else if (progress.failure() != null) {
            return State.FAILING;
        }
        return progress.fetchedAt() == null ? State.NEW : State.READ;
    }

    /** The system property that holds the mailbox's password; for XOAUTH2 what its siblings begin with. */
    public static String setting(Mailbox mailbox) {
        String own = "kontakt.mail." + mailbox.code() + ".";
        return mailbox.authentication() == Mailbox.Authentication.PASSWORD ? own + "password" : own;
    }
}
