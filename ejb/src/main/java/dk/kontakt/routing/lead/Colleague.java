package dk.kontakt.routing.lead;

import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AwayReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agent at work.
 *
 * @param capacity the whole of the agent's attention, in units
 * @param skills proficiency from 1 to 5 by skill
 */
public record Colleague(
        String agent,
        String name,
        @Nullable String team,
        AgentState state,
        @Nullable AwayReason reason,
        Instant since,
        int capacity,
        Map<String, Integer> skills,
        List<Work> work) {

    /** Cases on a channel, and the units of attention that each takes. */
    public record Work(String channel, int load, int capacity, int weight) {}

    /** The units of attention that the work takes. */
    public int used() {
        return work.stream().mapToInt(one -> one.load() * one.weight()).sum();
    }
}
