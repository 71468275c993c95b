package dk.kontakt.sla;

import dk.kontakt.calendar.BusinessCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock of one ticket. Open time counts while {@code runningSince} is set; a paused clock keeps what has elapsed and has no due
 * time. A breach is never taken back.
 */
@Entity
@Table(name = "applied_sla")
class AppliedSla {
    /** How a clock stands. */
    enum State {
        PENDING,
        MET,
        BREACHED
    }

    @Id
    @SequenceGenerator(name = "applied_sla", sequenceName = "applied_sla_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "applied_sla")
    private long id;

    private long ticket;

    @Enumerated(EnumType.STRING)
    private Metric metric;

    private String policy;
    private String calendar;

    @Column(name = "target_seconds")
    private long targetSeconds;

    @Column(name = "elapsed_seconds")
    private long elapsedSeconds;

    @Column(name = "running_since")
    private @Nullable Instant runningSince;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected AppliedSla() {}

    AppliedSla(long ticket, Metric metric, PolicyDefinition policy, Duration target) {
        this.ticket = ticket;
        this.metric = metric;
        this.policy = policy.name();
        this.calendar = policy.calendar();
        this.targetSeconds = target.toSeconds();
    }

    void run(Instant from, BusinessCalendar hours) {
        if (state == State.PENDING && runningSince == null) {
            runningSince = from;
            dueAt = hours.due(from, Duration.ofSeconds(targetSeconds - elapsedSeconds));
        }
    }

    void pause(Instant at, BusinessCalendar hours) {
        if (state == State.PENDING && runningSince != null) {
            elapsedSeconds += hours.elapsed(runningSince, at).toSeconds();
            runningSince = null;
            dueAt = null;
        }
    }

    /** Ends the clock: met if the due time has not passed, or while it is paused. */
    void close(Instant at, BusinessCalendar hours) {
        if (state == State.PENDING) {
            state = dueAt == null || !at.isAfter(dueAt) ? State.MET : State.BREACHED;
            closedAt = at;
            elapsedSeconds +=
                    runningSince == null ? 0 : hours.elapsed(runningSince, at).toSeconds();
            runningSince = null;
        }
    }

    /** Goes on with the time that was left when it was met; the time in between does not count. */
    void reopen(Instant at, BusinessCalendar hours) {
        if (state == State.MET) {
            state = State.PENDING;
            closedAt = null;
            run(at, hours);
        }
    }

    void breach() {
        state = State.BREACHED;
        closedAt = dueAt;
    }

    AppliedTarget view() {
        return new AppliedTarget(metric, policy, calendar, targetSeconds, dueAt, state.name(), closedAt);
    }

    long ticket() {
        return ticket;
    }

    Metric metric() {
        return metric;
    }

    String calendar() {
        return calendar;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }
}
