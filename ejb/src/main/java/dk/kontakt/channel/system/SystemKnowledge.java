package dk.kontakt.channel.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a system knows of a customer is here as it was at {@code knownAt}; null where it never answered. */
public record SystemKnowledge(
        BusinessSystem system, Standing standing, @Nullable Instant knownAt) {}
