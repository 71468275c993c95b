package dk.kontakt.report.plan;

import dk.kontakt.ticket.Channel;
import java.util.Map;

/** Agents for each live channel, and {@code deferrable} more, on average, for what can wait. */
public record Need(Map<Channel, Integer> agents, double deferrable) {

    public int agents(Channel channel) {
        return agents.getOrDefault(channel, 0);
    }

    public int live() {
        return agents.values().stream().mapToInt(count -> count).sum();
    }

    public double total() {
        return live() + deferrable;
    }
}
