package dk.kontakt.demo.story;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.sla.Metric;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock of a ticket as {@code AppliedSla} keeps it: paused it has no due time, breached it stays. */
final class TargetClock {
    static final String PENDING = "PENDING";
    static final String MET = "MET";
    static final String BREACHED = "BREACHED";

    private final Metric metric;
    private final long targetSeconds;
    private final BusinessCalendar hours;
    private String state = PENDING;
    private long elapsedSeconds;
    private @Nullable Instant runningSince;
    private @Nullable Instant dueAt;
    private @Nullable Instant closedAt;

    TargetClock(Metric metric, long targetSeconds, BusinessCalendar hours) {
        this.metric = metric;
        this.targetSeconds = targetSeconds;
        this.hours = hours;
    }

    void run(Instant from) {
        if (isPending() && runningSince == null) {
            runningSince = from;
            dueAt = hours.due(from, Duration.ofSeconds(targetSeconds - elapsedSeconds));
        }
    }

    void pause(Instant at) {
        if (isPending() && runningSince != null) {
            elapsedSeconds += elapsedUntil(at);
            runningSince = null;
            dueAt = null;
        }
    }

    /** Not later than the due time, which would have been noticed. */
    void close(Instant at) {
        if (isPending()) {
            state = MET;
            closedAt = at;
            elapsedSeconds += elapsedUntil(at);
            runningSince = null;
        }
    }

    void reopen(Instant at) {
        if (state.equals(MET)) {
            state = PENDING;
            closedAt = null;
            run(at);
        }
    }

    void breach() {
        state = BREACHED;
        closedAt = dueAt;
    }

    boolean isDueBefore(Instant at) {
        return isPending() && dueAt != null && dueAt.isBefore(at);
    }

    boolean isBreached() {
        return state.equals(BREACHED);
    }

    Metric metric() {
        return metric;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    Instant dueAtOrNever() {
        return dueAt == null ? Instant.MAX : dueAt;
    }

    void write(Ledger ledger, long ticket, String policy, String calendar) {
        ledger.add(
                Rows.TARGET,
                ticket,
                metric,
                policy,
                calendar,
                targetSeconds,
                elapsedSeconds,
                runningSince,
                dueAt,
                state,
                closedAt);
    }

    private boolean isPending() {
        return state.equals(PENDING);
    }

    private long elapsedUntil(Instant at) {
        return runningSince == null ? 0 : hours.elapsed(runningSince, at).toSeconds();
    }
}
