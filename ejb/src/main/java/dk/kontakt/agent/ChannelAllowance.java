package dk.kontakt.agent;

/** How many cases an agent may have on a channel at once, and how many units of the agent's capacity each of them takes. */
public record ChannelAllowance(int capacity, int weight) {

    void check(String channel) {
        if (capacity < 0) {
            throw new ProfileRefused("channels." + channel + ".capacity", "must not be negative");
        }
        if (weight < 0) {
            throw new ProfileRefused("channels." + channel + ".weight", "must not be negative");
        }
    }
}
