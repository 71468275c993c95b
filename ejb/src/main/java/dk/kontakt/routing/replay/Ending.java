package dk.kontakt.routing.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a stay in the line ended in the record.
 *
 * @param at when; null while it lasts
 * @param agent to whom it went; null if to nobody
 * @param releasedAt when it left the agent's hands; null if it did not
 */
public record Ending(
        Way way,
        @Nullable Instant at,
        @Nullable String agent,
        @Nullable Instant releasedAt) {
    public static final Ending NONE = new Ending(Way.WAITING, null, null, null);

    /** Who brought it about. */
    public enum Way {
        /** The router gave it to an agent. */
        ROUTED,
        /** The router offered it to an agent, who accepted. */
        ACCEPTED,
        /** An agent asked for the next ticket, or somebody gave it to a named agent. */
        BY_HAND,
        /** It left the line without an agent. */
        LEFT,
        /** It still waits. */
        WAITING;

        boolean isDecision() {
            return this == ROUTED || this == ACCEPTED;
        }
    }

    public static Ending left(Instant at) {
        return new Ending(Way.LEFT, at, null, null);
    }

    Optional<Duration> handled() {
        return at == null || releasedAt == null ? Optional.empty() : Optional.of(Duration.between(at, releasedAt));
    }
}
