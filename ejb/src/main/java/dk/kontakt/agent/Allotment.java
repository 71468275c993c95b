package dk.kontakt.agent;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agent can be given: the whole capacity in units, whether live contacts come without an offer to accept, and exactly the
 * channels that the agent is certified for.
 */
public record Allotment(
        @Nullable String team, int capacity, boolean autoAnswer, Map<String, ChannelAllowance> channels) {

    public Allotment {
        channels = Map.copyOf(channels);
    }
}
