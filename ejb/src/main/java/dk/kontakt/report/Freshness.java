package dk.kontakt.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much of a period is computed. */
public record Freshness(
        boolean missing,
        @Nullable LocalDate firstMissing,
        long missingDays,
        @Nullable Instant computedAt,
        boolean anyContacts) {}
