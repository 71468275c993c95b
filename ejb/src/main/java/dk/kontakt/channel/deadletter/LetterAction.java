package dk.kontakt.channel.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a dead letter.
 *
 * @param what {@code REPLAY} or {@code DISCARD}
 * @param diedOf why the letter was dead
 * @param reason of who did it
 * @param after null where the body went as it was
 * @param done false if it was interrupted: then the letter may still be dead
 */
public record LetterAction(
        long id,
        Instant at,
        String actor,
        What what,
        String address,
        @Nullable String eventId,
        @Nullable String diedOf,
        @Nullable String reason,
        Body before,
        @Nullable Body after,
        boolean done) {

    /** What was done. */
    public enum What {
        REPLAY,
        DISCARD
    }

    /** The beginning of a body, and the SHA-256 of all of it. */
    public record Body(String hash, String text) {}
}
