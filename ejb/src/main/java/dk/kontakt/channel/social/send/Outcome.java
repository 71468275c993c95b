package dk.kontakt.channel.social.send;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a try.
 *
 * @param words what the provider said, or under which id it knows the message
 * @param pause for how long the provider wants nothing more
 */
public record Outcome(Kind kind, String words, @Nullable Duration pause) {

    /** Whether to try again. */
    public enum Kind {
        SENT,
        /** The provider is away or busy, or does not know us now. */
        LATER,
        /** It would be refused again. */
        REFUSED
    }

    /** Whether the provider did not know who asked. */
    public boolean isOfTheToken() {
        return kind == Kind.LATER && words.startsWith("401");
    }

    public static Outcome sent(String id) {
        return new Outcome(Kind.SENT, id, null);
    }

    public static Outcome later(String words) {
        return new Outcome(Kind.LATER, words, null);
    }

    public static Outcome refused(String words) {
        return new Outcome(Kind.REFUSED, words, null);
    }
}
