package dk.kontakt.sla.clock;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of a clock's ledger, never changed after it was written: it lasts until the next one begins. */
@Entity
@Table(name = "sla_segment")
public class SlaSegment {
    /** What a clock does in a segment. */
    public enum Kind {
        RUNNING,
        PAUSED,
        CLOSED
    }

    @Id
    @SequenceGenerator(name = "sla_segment", sequenceName = "sla_segment_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sla_segment")
    private long id;

    private long clock;
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "began_at")
    private Instant beganAt;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Embedded
    private AppliedTerms terms;

    @Column(name = "elapsed_seconds")
    private long elapsedSeconds;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected SlaSegment() {}

    /** The entry for how {@code clock} goes on from {@code at}. */
    SlaSegment(SlaClock clock, Kind kind, Instant at, Cause cause) {
        this.clock = clock.id();
        this.number = clock.segments();
        this.kind = kind;
        this.beganAt = at;
        this.cause = cause;
        this.terms = new AppliedTerms(clock.terms());
        this.elapsedSeconds = clock.elapsed().toSeconds();
        this.dueAt = clock.dueAt();
    }

    public long clock() {
        return clock;
    }

    /** Counts the clock's segments from 1 on. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Cause cause() {
        return cause;
    }

    public AppliedTerms terms() {
        return terms;
    }

    /** Open seconds counted before this segment. */
    public long elapsedSeconds() {
        return elapsedSeconds;
    }

    /** As reckoned at the beginning of this segment; null while paused. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }
}
