package dk.kontakt.ticket;

import dk.kontakt.platform.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

/** One entry of a ticket's timeline: a domain event, never changed after it was written. */
@Entity
@Table(name = "ticket_event")
public class TicketEvent {
    @Id
    @SequenceGenerator(name = "ticket_event", sequenceName = "ticket_event_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_event")
    private long id;

    private long ticket;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private EventType type;

    private String actor;
    private int version;

    @Column(name = "subject_id")
    private @Nullable Long subjectId;

    @Convert(converter = JsonColumn.class)
    private JsonObject details;

    @SuppressWarnings("NullAway.Init")
    protected TicketEvent() {}

    TicketEvent(Ticket ticket, Instant at, Happening happening) {
        this.ticket = ticket.number();
        this.version = ticket.version();
        this.at = at;
        this.type = happening.type();
        this.actor = happening.actor();
        this.subjectId = happening.subjectId();
        this.details = happening.details();
    }

    public long id() {
        return id;
    }

    public long ticket() {
        return ticket;
    }

    public Instant at() {
        return at;
    }

    public EventType type() {
        return type;
    }

    /** A user name, or {@code customer}, {@code router}, {@code system}. */
    public String actor() {
        return actor;
    }

    /** The ticket's version before the transaction that wrote this. */
    public int version() {
        return version;
    }

    /** The contact, reply, note or assignment that this is about. */
    public @Nullable Long subjectId() {
        return subjectId;
    }

    public JsonObject details() {
        return details;
    }
}
