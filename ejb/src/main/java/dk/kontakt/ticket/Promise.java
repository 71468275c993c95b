package dk.kontakt.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The due times a customer may rely on; null where nothing is promised, or the clock stands still. */
public record Promise(
        @Nullable Instant firstResponse,
        @Nullable Instant nextResponse,
        @Nullable Instant resolution) {}
