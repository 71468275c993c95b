package dk.kontakt.routing;

import dk.kontakt.platform.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A ticket given to an agent, with the explanation. */
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

    private String actor;

    @Convert(converter = JsonColumn.class)
    private JsonObject explanation;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(long ticket, String agent, Instant assignedAt, String actor, JsonObject explanation) {
        this.ticket = ticket;
        this.agent = agent;
        this.assignedAt = assignedAt;
        this.actor = actor;
        this.explanation = explanation;
    }

    long id() {
        return id;
    }

    AssignmentView view() {
        return new AssignmentView(agent, assignedAt, actor, explanation);
    }
}
