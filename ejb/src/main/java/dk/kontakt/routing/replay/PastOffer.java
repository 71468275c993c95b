package dk.kontakt.routing.replay;

import dk.kontakt.routing.OfferState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An offer as the record has it; {@code endedAt} is null if it was still open. */
public record PastOffer(
        String agent,
        OfferState state,
        Instant offeredAt,
        @Nullable Instant endedAt) {

    Duration lasted() {
        return endedAt == null ? Duration.ZERO : Duration.between(offeredAt, endedAt);
    }
}
