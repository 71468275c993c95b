package dk.kontakt.routing;

import dk.kontakt.platform.JsonColumn;
import dk.kontakt.ticket.Ticket;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket given to an agent, with the explanation, and when it left the agent again. */
@Entity
class Assignment {
    @Id
    @SequenceGenerator(name = "assignment", sequenceName = "assignment_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment")
    private long id;

    private long ticket;
    private String agent;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    private String actor;
    private String queue;
    private String channel;
    private @Nullable String requirement;
    private @Nullable Instant urgency;
    private @Nullable Instant since;
    private @Nullable String overridden;

    private @Nullable String demand;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    @Column(name = "joined_tx")
    private @Nullable Long joinedTx;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "preferred_agent")
    private @Nullable String preferredAgent;

    @Column(name = "avoided_agent")
    private @Nullable String avoidedAgent;

    @Convert(converter = JsonColumn.class)
    private JsonObject explanation;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(Ticket ticket, @Nullable WaitingTicket waiting, Claims.Grant grant, Made made) {
        this.ticket = ticket.number();
        this.queue = ticket.queue();
        this.channel = ticket.channel().name();
        this.agent = grant.agent();
        this.overridden = grant.overridden();
        this.explanation = grant.explanation();
        this.assignedAt = made.at();
        this.actor = made.by();
        this.decidedAt = grant.decidedAt();
        if (waiting != null) {
            this.requirement = waiting.requirement();
            this.urgency = waiting.urgency();
            this.since = waiting.since();
            this.demand = waiting.demand();
            this.joinedAt = waiting.joinedAt();
            this.joinedTx = waiting.joinedTx();
            this.preferredAgent = waiting.preferredAgent();
            this.avoidedAgent = waiting.avoidedAgent();
        }
    }

    record Made(String by, Instant at) {}

    long id() {
        return id;
    }

    AssignmentView view() {
        return new AssignmentView(agent, assignedAt, releasedAt, actor, since, overridden, explanation);
    }
}
