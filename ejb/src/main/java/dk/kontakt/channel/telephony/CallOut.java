package dk.kontakt.channel.telephony;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call to an absent agent who is wanted.
 *
 * @param until after that nobody waits for the agent any more
 */
public record CallOut(
        long id,
        String agent,
        String reason,
        @Nullable Long ticket,
        String wantedBy,
        Instant wantedAt,
        Instant until,
        State state,
        @Nullable Instant endedAt) {

    /** How it goes. */
    public enum State {
        CALLING,
        ANSWERED,
        /** The agent cannot be reached: it remains to write, or to call the customer back. */
        TIMED_OUT
    }
}
