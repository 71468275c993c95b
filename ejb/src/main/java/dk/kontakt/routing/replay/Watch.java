package dk.kontakt.routing.replay;

import dk.kontakt.agent.AgentState;
import java.time.Duration;
import java.time.Instant;

/** Adds up for how long one agent is occupied and for how long free for work. */
final class Watch {
    private Instant until;
    private AgentState state = AgentState.AWAY;
    private int cases;
    private Duration occupied = Duration.ZERO;
    private Duration available = Duration.ZERO;

    Watch(Instant from) {
        until = from;
    }

    void turn(AgentState next, Instant at) {
        pass(at);
        state = next;
    }

    void take(Instant at) {
        pass(at);
        cases++;
    }

    void release(Instant at) {
        pass(at);
        cases = Math.max(0, cases - 1);
    }

    void pass(Instant at) {
        if (!at.isAfter(until)) {
            return;
        }
        Duration span = Duration.between(until, at);
        until = at;
        if (state == AgentState.AWAY) {
            return;
        }
        if (cases > 0 || state == AgentState.WRAP_UP) {
            occupied = occupied.plus(span);
        } else {
            available = available.plus(span);
        }
    }

    Duration occupied() {
        return occupied;
    }

    Duration available() {
        return available;
    }
}
