package dk.kontakt.report.quality;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was thought of an answer, as its agent reads it. */
public record OwnReview(
        long ticket,
        Channel channel,
        Instant sentAt,
        String answer,
        Score score,
        @Nullable String comment,
        Instant reviewedAt) {}
