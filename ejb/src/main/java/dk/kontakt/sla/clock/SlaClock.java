package dk.kontakt.sla.clock;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.SlaTarget;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a clock of a ticket stands now: the head of its ledger. A breach is never taken back. */
@Entity
@Table(name = "sla_clock")
public class SlaClock {
    /** What became of the promise. */
    public enum State {
        PENDING,
        MET,
        BREACHED,
        /** No longer promised: the ticket was merged, or no policy promises it any more. */
        CANCELLED
    }

    @Id
    @SequenceGenerator(name = "sla_clock", sequenceName = "sla_clock_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sla_clock")
    private long id;

    private long ticket;

    @Enumerated(EnumType.STRING)
    private Metric metric;

    private int cycle;

    @Embedded
    private AppliedTerms terms;

    @Column(name = "elapsed_seconds")
    private long elapsedSeconds;

    @Column(name = "running_since")
    private @Nullable Instant runningSince;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "next_step")
    private int nextStep;

    private boolean activated;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private int segments;

    @SuppressWarnings("NullAway.Init")
    protected SlaClock() {}

    @SuppressWarnings("NullAway.Init")
    SlaClock(long ticket, Metric metric, int cycle, Terms terms) {
        this.ticket = ticket;
        this.metric = metric;
        this.cycle = cycle;
        this.terms = new AppliedTerms(terms);
    }

    /** Counts from {@code at}, which goes into the ledger. */
    void run(Instant at, Cause cause, SlaTarget goal, BusinessCalendar hours, Ledger ledger) {
        activated = true;
        runningSince = at;
        reckon(goal, hours);
        write(SlaSegment.Kind.RUNNING, at, cause, ledger);
    }

    void pause(Instant at, Cause cause, BusinessCalendar hours, Ledger ledger) {
        notice(at, ledger);
        count(at, hours);
        if (state == State.PENDING) {
            dueAt = null;
        }
        nextAt = null;
        write(SlaSegment.Kind.PAUSED, at, cause, ledger);
    }

    /** Ends the clock: met unless its due time has passed; a paused clock has none. */
    void close(Instant at, Cause cause, BusinessCalendar hours, Ledger ledger) {
        notice(at, ledger);
        state = state == State.PENDING ? State.MET : state;
        end(at, cause, hours, ledger);
    }

    /** Ends a clock that measures nothing any more; what was breached stays breached. */
    void cancel(Instant at, Cause cause, BusinessCalendar hours, Ledger ledger) {
        notice(at, ledger);
        state = state == State.PENDING ? State.CANCELLED : state;
        end(at, cause, hours, ledger);
    }

    /** Goes on with the time that was left when it was met; the time in between does not count. */
    void reopen(Instant at, SlaTarget goal, BusinessCalendar hours, Ledger ledger) {
        state = State.PENDING;
        closedAt = null;
        run(at, Cause.REOPENED, goal, hours, ledger);
    }

    /** Counts on under other terms; what has elapsed stays as it was counted. */
    void correct(Terms terms, Instant at, Cause cause, BusinessCalendar before, BusinessCalendar after, Ledger ledger) {
        notice(at, ledger);
        if (state == State.BREACHED) {
            return;
        }
        boolean running = isRunning();
        count(at, before);
        this.terms = new AppliedTerms(terms);
        nextStep = 0;
        if (running) {
            run(at, cause, terms.target(), after, ledger);
        } else {
            write(SlaSegment.Kind.PAUSED, at, cause, ledger);
        }
    }

    /** Counts on as if it had run since {@code since}, because an older message waits for the same answer. */
    void backdate(Instant since, Instant at, SlaTarget goal, BusinessCalendar hours, Ledger ledger) {
        notice(at, ledger);
        count(at, hours);
        elapsedSeconds = Math.max(elapsedSeconds, hours.elapsed(since, at).toSeconds());
        run(at, Cause.MERGED, goal, hours, ledger);
    }

    /** Does what is due next; returns which step that was. */
    public Step pass(SlaTarget goal, BusinessCalendar hours) {
        var step = new Step(nextStep);
        if (step.isBreach()) {
            state = State.BREACHED;
        }
        nextStep++;
        nextAt = step(goal, hours);
        return step;
    }

    /** Open time until {@code at}, all running segments together. */
    public Duration elapsed(Instant at, BusinessCalendar hours) {
        Duration running = runningSince == null ? Duration.ZERO : hours.elapsed(runningSince, at);
        return elapsed().plus(running);
    }

    /** A due time that passed while nobody looked is a breach before anything else happens. */
    private void notice(Instant at, Ledger ledger) {
        if (state == State.PENDING && dueAt != null && at.isAfter(dueAt)) {
            state = State.BREACHED;
            nextStep = Math.max(nextStep, Step.BREACH + 1);
            ledger.breached(this);
        }
    }

    private void count(Instant at, BusinessCalendar hours) {
        if (runningSince != null) {
            elapsedSeconds += hours.elapsed(runningSince, at).toSeconds();
            runningSince = null;
        }
    }

    private void reckon(SlaTarget goal, BusinessCalendar hours) {
        if (state == State.PENDING) {
            dueAt = after(terms.target(), hours);
        }
        nextAt = step(goal, hours);
    }

    private @Nullable Instant step(SlaTarget goal, BusinessCalendar hours) {
        if (nextStep == Step.WARNING && goal.warning() == null) {
            nextStep = Step.BREACH;
        }
        Duration threshold = new Step(nextStep).threshold(goal);
        return threshold == null ? null : after(threshold, hours);
    }

    /** When so much open time has passed; at once if it has already. */
    private Instant after(Duration open, BusinessCalendar hours) {
        Duration left = open.minusSeconds(elapsedSeconds);
        return hours.due(Objects.requireNonNull(runningSince), left.isNegative() ? Duration.ZERO : left);
    }

    private void end(Instant at, Cause cause, BusinessCalendar hours, Ledger ledger) {
        count(at, hours);
        closedAt = at;
        nextAt = null;
        write(SlaSegment.Kind.CLOSED, at, cause, ledger);
    }

    private void write(SlaSegment.Kind kind, Instant at, Cause cause, Ledger ledger) {
        segments++;
        ledger.add(this, new SlaSegment(this, kind, at, cause));
    }

    boolean isDueBefore(Instant at) {
        return nextAt != null && nextAt.isBefore(at);
    }

    Instant nextOrNever() {
        return nextAt == null ? Instant.MAX : nextAt;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isRunning() {
        return runningSince != null;
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    /** Whether it has ever run; a clock that waits for an agent has not. */
    public boolean isActivated() {
        return activated;
    }

    public long id() {
        return id;
    }

    public long ticket() {
        return ticket;
    }

    public Metric metric() {
        return metric;
    }

    /** Counts the clocks of this metric on the ticket from 1 on. */
    public int cycle() {
        return cycle;
    }

    public AppliedTerms terms() {
        return terms;
    }

    /** Open time of the segments that have ended. */
    public Duration elapsed() {
        return Duration.ofSeconds(elapsedSeconds);
    }

    public @Nullable Instant runningSince() {
        return runningSince;
    }

    /** Null while paused; of a breached clock the instant that was missed. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    /** When it wants to warn, breach or escalate next; null while it stands still. */
    public @Nullable Instant nextAt() {
        return nextAt;
    }

    public int nextStep() {
        return nextStep;
    }

    public State state() {
        return state;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public int segments() {
        return segments;
    }
}
