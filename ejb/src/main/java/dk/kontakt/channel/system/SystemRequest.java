package dk.kontakt.channel.system;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question to a system about a customer, and what became of it. */
@Entity
@Table(name = "system_request")
class SystemRequest {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private BusinessSystem system;

    private long customer;
    private @Nullable Long ticket;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Instant deadline;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    enum State {
        WAITING,
        ANSWERED,
        FAILED,
        TIMED_OUT
    }

    @SuppressWarnings("NullAway.Init")
    protected SystemRequest() {}

    SystemRequest(String id, SystemSettings settings, long customer, @Nullable Long ticket, Instant now) {
        this.id = id;
        this.system = settings.system();
        this.customer = customer;
        this.ticket = ticket;
        this.askedAt = now;
        this.deadline = now.plus(settings.answerWithin());
    }

    /** Returns whether it was still waiting; an answer that comes too late changes the outcome as well, but is no longer counted. */
    boolean end(State outcome, Instant now) {
        boolean waited = state == State.WAITING;
        if (waited || outcome == State.ANSWERED) {
            state = outcome;
            endedAt = now;
        }
        return waited;
    }

    String id() {
        return id;
    }

    BusinessSystem system() {
        return system;
    }

    long customer() {
        return customer;
    }

    @Nullable
    Long ticket() {
        return ticket;
    }

    Instant askedAt() {
        return askedAt;
    }
}
