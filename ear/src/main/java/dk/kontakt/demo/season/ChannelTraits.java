package dk.kontakt.demo.season;

import dk.kontakt.demo.text.Resource;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is typical of a channel: its share of tickets, its hours, the time to the answer and the work in it (medians), and how many who
 * ask before a sale buy.
 */
public record ChannelTraits(double share, String profile, Duration answer, Duration work, double buyers) {

    public static Map<Channel, ChannelTraits> read() {
        Map<Channel, ChannelTraits> traits = new EnumMap<>(Channel.class);
        Resource.rows("channels.csv").forEach(row -> traits.put(Channel.valueOf(row.get(0)), of(row)));
        return traits;
    }

    private static ChannelTraits of(List<String> row) {
        return new ChannelTraits(
                Double.parseDouble(row.get(1)),
                row.get(2),
                Duration.ofSeconds(Long.parseLong(row.get(3))),
                Duration.ofSeconds(Long.parseLong(row.get(4))),
                Double.parseDouble(row.get(5)));
    }
}
