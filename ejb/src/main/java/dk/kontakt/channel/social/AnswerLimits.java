package dk.kontakt.channel.social;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a platform asks of an answer.
 *
 * @param longest in characters; null if there is no limit
 * @param segmented whether it is paid for by the segment, as SMS is
 * @param closesAt when own words come too late; null if they never do
 * @param open whether the window is still open; then, or else by a template
 */
public record AnswerLimits(
        @Nullable Integer longest,
        boolean segmented,
        @Nullable Instant closesAt,
        boolean open) {}
