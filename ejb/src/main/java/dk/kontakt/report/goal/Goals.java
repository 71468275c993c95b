package dk.kontakt.report.goal;

import dk.kontakt.ticket.Channel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The goals in force: those of channels, and those of all channels that have none of their own. */
public record Goals(List<Goal> all) {

    public Goals {
        all = List.copyOf(all);
    }

    /** Set for just this channel, or for null for all. */
    public Optional<Goal> own(String measure, @Nullable Channel channel) {
        return all.stream()
                .filter(goal -> goal.measure().equals(measure) && goal.channel() == channel)
                .findFirst();
    }

    /** The channel's own, or else the one of all channels. */
    public Optional<Goal> of(String measure, @Nullable Channel channel) {
        return own(measure, channel).or(() -> own(measure, null));
    }

    /** The channels that have any goal of their own. */
    public List<Channel> channels() {
        return all.stream()
                .flatMap(goal -> Optional.ofNullable(goal.channel()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
