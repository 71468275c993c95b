package dk.kontakt.channel.system;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a system alone that does not answer. Open after {@value #MOST_FAILURES} failures on end; then one request at a time tries, after
 * a pause that doubles with each failure up to {@value #LONGEST_PAUSE_SECONDS} seconds. Any answer closes it.
 *
 * @param failures on end
 * @param nextProbe when the next request may try; null while closed
 */
public record Breaker(State state, int failures, @Nullable Instant nextProbe) {
    static final int MOST_FAILURES = 5;
    static final int LONGEST_PAUSE_SECONDS = 300;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 10;
    private static final Breaker CLOSED = new Breaker(State.CLOSED, 0, null);

    /** Whether a system is asked. */
    public enum State {
        CLOSED,
        OPEN,
        /** One request tries. */
        HALF_OPEN
    }

    public static Breaker closed() {
        return CLOSED;
    }

    /** Whether a request may go out now. */
    public boolean permits(Instant now) {
        return nextProbe == null || !now.isBefore(nextProbe);
    }

    /** As it stands after a permitted request went out; another may try when this one is lost. */
    public Breaker asked(Instant now) {
        return state == State.CLOSED ? this : new Breaker(State.HALF_OPEN, failures, now.plus(pause(failures)));
    }

    public Breaker answered() {
        return CLOSED;
    }

    /** As it stands after a request failed or was not answered in time; what was under way when it opened tells nothing new. */
    public Breaker failed(Instant now) {
        return switch (state) {
            case OPEN -> this;
            case HALF_OPEN -> open(failures + 1, now);
            case CLOSED ->
                failures + 1 >= MOST_FAILURES ? open(failures + 1, now) : new Breaker(State.CLOSED, failures + 1, null);
        };
    }

    /** As it stands when somebody wants a try now. */
    public Breaker triedNow(Instant now) {
        return state == State.CLOSED ? this : new Breaker(State.OPEN, failures, now);
    }

    private static Breaker open(int failures, Instant now) {
        return new Breaker(State.OPEN, failures, now.plus(pause(failures)));
    }

    private static Duration pause(int failures) {
        int doublings = Math.min(MOST_DOUBLINGS, Math.max(0, failures - MOST_FAILURES));
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        Duration longest = Duration.ofSeconds(LONGEST_PAUSE_SECONDS);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
