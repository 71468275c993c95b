package dk.kontakt.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A target of a ticket and how it stands: {@code PENDING}, {@code MET} or {@code BREACHED}; without due time while paused. */
public record AppliedTarget(
        Metric metric,
        String policy,
        String calendar,
        long targetSeconds,
        @Nullable Instant dueAt,
        String state,
        @Nullable Instant closedAt) {}
