package dk.kontakt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** An answer to the customer. */
@Entity
public class Reply {
    @Id
    @SequenceGenerator(name = "reply", sequenceName = "reply_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply")
    private long id;

    private long ticket;
    private String agent;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String body;

    @Column(name = "handle_seconds")
    private int handleSeconds;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    Reply(long ticket, String agent, Instant sentAt, String body, int handleSeconds) {
        this.ticket = ticket;
        this.agent = agent;
        this.sentAt = sentAt;
        this.body = body;
        this.handleSeconds = handleSeconds;
    }

    public long id() {
        return id;
    }

    public String agent() {
        return agent;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String body() {
        return body;
    }
}
