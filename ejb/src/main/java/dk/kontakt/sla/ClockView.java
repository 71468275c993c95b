package dk.kontakt.sla;

import dk.kontakt.sla.clock.AppliedTerms;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.clock.SlaSegment;
import dk.kontakt.sla.rule.Metric;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a ticket with its ledger.
 *
 * @param elapsedSeconds open time until now, or until the clock was closed
 */
public record ClockView(
        Metric metric,
        int cycle,
        SlaClock.State state,
        AppliedTerms terms,
        long elapsedSeconds,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        List<SlaSegment> segments) {

    public boolean isRunning() {
        return closedAt == null && segments.get(segments.size() - 1).kind() == SlaSegment.Kind.RUNNING;
    }
}
