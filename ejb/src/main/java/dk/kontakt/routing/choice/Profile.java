package dk.kontakt.routing.choice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agent can do and how much at once.
 *
 * @param capacity the units of the whole of the agent's attention
 * @param autoAnswer whether live contacts come without an offer to accept
 * @param levels proficiency from 1 to 5 by skill
 * @param channels by the name of the channel; one that is missing the agent may not serve
 */
public record Profile(
        @Nullable String team,
        int capacity,
        boolean autoAnswer,
        Map<String, Integer> levels,
        Map<String, Allowance> channels) {

    /** How many cases at once on a channel, and how many units of attention each takes. */
    public record Allowance(int capacity, int weight) {}

    public Profile {
        levels = Map.copyOf(levels);
        channels = Map.copyOf(channels);
    }
}
