package dk.kontakt.channel.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a system is asked, and how it goes.
 *
 * @param version counts the changes of its settings
 */
public record SystemView(SystemSettings settings, int version, Breaker breaker, Progress progress) {

    /**
     * @param outstanding requests that wait for an answer
     * @param failure why the last one failed
     */
    public record Progress(
            long outstanding,
            @Nullable Instant answeredAt,
            @Nullable Instant failedAt,
            @Nullable String failure) {}

    /** How asking goes. */
    public enum State {
        OFF,
        /** Nobody has asked yet. */
        NEW,
        ANSWERS,
        /** Some requests failed lately. */
        SHAKY,
        SILENT
    }

    public State state() {
        if (!settings.enabled()) {
            return State.OFF;
        } else if (breaker.state() != Breaker.State.CLOSED) {
            return State.SILENT;
        } else if (breaker.failures() > 0) {
            return State.SHAKY;
        }
        return progress.answeredAt() == null ? State.NEW : State.ANSWERS;
    }
}
