package dk.kontakt.channel.social;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that goes by a social platform or SMS.
 *
 * @param answer the entry of the timeline that it carries; null if that is gone
 * @param at when it came so far
 */
public record SentAnswer(
        @Nullable Long answer,
        Channel channel,
        Delivery.State state,
        @Nullable String reason,
        int attempts,
        Instant at) {}
