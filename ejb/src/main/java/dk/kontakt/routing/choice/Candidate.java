package dk.kontakt.routing.choice;

import dk.kontakt.agent.AgentState;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agent as routing sees one at the moment of a decision; {@code room} is null without a certificate for the channel. */
public record Candidate(
        String agent,
        @Nullable String team,
        AgentState state,
        Map<String, Integer> proficiency,
        @Nullable Room room,
        Instant idleSince) {

    /**
     * Room for work on the channel.
     *
     * @param capacity how many cases may be there at once
     * @param load how many are
     * @param weight the units of the agent's whole attention that a case takes
     * @param used the units that the agent's work on all channels takes
     * @param total the units that the agent has
     */
    public record Room(int capacity, int load, int weight, int used, int total) {

        /** Room that nothing on other channels takes from. */
        public static Room of(int capacity, int load) {
            return new Room(capacity, load, 0, 0, 1);
        }

        public boolean isFree() {
            return load < capacity && used + weight <= total;
        }

        /** From 0 (idle) to 1 (full): the scarcer of the two. */
        double share() {
            double ofChannel = capacity == 0 ? 1 : (double) load / capacity;
            return Math.max(ofChannel, (double) used / total);
        }
    }
}
