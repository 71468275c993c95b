package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import org.jspecify.annotations.Nullable;

/** Which contacts are wanted; null is any. */
public record FactFilter(
        @Nullable Channel channel,
        @Nullable String category,
        @Nullable String agent,
        @Nullable Integer hour,
        @Nullable String segment,
        Outcome outcome) {

    public FactFilter(
            @Nullable Channel channel, @Nullable String category, @Nullable String agent, @Nullable Integer hour) {
        this(channel, category, agent, hour, null, Outcome.ANY);
    }
}
