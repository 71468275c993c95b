package dk.kontakt.channel.email;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail of ours about a ticket.
 *
 * @param answer the entry of the timeline that it carries; null if it carries none, as an acknowledgement
 * @param attempts how often it was tried to send it
 * @param sentAt when the mail server took it
 * @param words what the mail server said last
 * @param delivery what was reported of it later, as {@code failed 5.1.1}
 */
public record SentMail(
        @Nullable Long answer,
        String recipient,
        boolean automatic,
        State state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String words,
        @Nullable String delivery) {

    /** How far a mail has come. */
    public enum State {
        WAITING,
        SENT,
        /** By our mail server. */
        REFUSED,
        /** Taken by our mail server, but not delivered. */
        BOUNCED;

        static State of(String stored, @Nullable String delivery) {
            boolean failed =
                    delivery != null && delivery.toLowerCase(Locale.ROOT).startsWith("failed");
            return failed ? BOUNCED : valueOf(stored);
        }
    }

    SentMail carrying(@Nullable Long event) {
        return new SentMail(event, recipient, automatic, state, attempts, createdAt, sentAt, words, delivery);
    }
}
