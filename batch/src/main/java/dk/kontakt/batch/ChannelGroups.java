package dk.kontakt.batch;

import dk.kontakt.report.DueSpan;
import dk.kontakt.ticket.Channel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Deals channels out to partitions. */
final class ChannelGroups {
    private ChannelGroups() {}

    /** As evenly as their days allow, the longest first; at least one group, which may have nothing to do, and none more than channels. */
    static List<List<Channel>> deal(List<DueSpan> spans, int most) {
        Map<Channel, Long> days = new EnumMap<>(Channel.class);
        spans.forEach(span -> days.merge(span.channel(), span.days().count(), Long::sum));
        int size = Math.max(1, Math.min(most, days.size()));
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(new Group());
        }
        days.entrySet().stream()
                .sorted(Map.Entry.<Channel, Long>comparingByValue().reversed())
                .forEach(channel -> groups.stream()
                        .min(Comparator.comparingLong(group -> group.days))
                        .orElseThrow()
                        .add(channel.getKey(), channel.getValue()));
        return groups.stream().map(group -> List.copyOf(group.channels)).toList();
    }

    private static final class Group {
        private final List<Channel> channels = new ArrayList<>();
        private long days;

        private void add(Channel channel, long more) {
            channels.add(channel);
            days += more;
        }
    }
}
