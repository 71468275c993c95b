package dk.kontakt.routing;

import dk.kontakt.agent.AgentState;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agent as routing sees one at the moment of a decision; {@code room} is null without a certificate for the channel. */
public record Candidate(
        String agent,
        AgentState state,
        Map<String, Integer> proficiency,
        @Nullable Room room,
        Instant idleSince) {

    /** Work on the channel: how much may be there at once, and how much is. */
    public record Room(int capacity, int load) {
        boolean isFree() {
            return load < capacity;
        }

        /** From 0 (idle) to 1 (full). */
        double share() {
            return capacity == 0 ? 1 : (double) load / capacity;
        }
    }
}
