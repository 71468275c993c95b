package dk.kontakt.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An offer as it stands. */
public record OfferView(
        long id,
        long ticket,
        String agent,
        Instant offeredAt,
        Instant expiresAt,
        OfferState state,
        @Nullable Instant endedAt,
        @Nullable String reason) {}
