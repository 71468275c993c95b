package dk.kontakt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One interaction of a customer on a channel. */
@Entity
public class Contact {
    @Id
    @SequenceGenerator(name = "contact", sequenceName = "contact_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact")
    private long id;

    private long ticket;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String subject;
    private String body;
    private String language;
    private boolean automatic;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(long ticket, NewContact received) {
        this.ticket = ticket;
        this.channel = received.channel();
        this.externalId = received.externalId();
        this.receivedAt = received.receivedAt();
        this.subject = received.subject();
        this.body = received.body();
        this.language = received.language();
        this.automatic = received.automatic();
    }

    public long id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String body() {
        return body;
    }

    /** The channel's own id. */
    public String externalId() {
        return externalId;
    }

    /** Whether a machine wrote it. */
    public boolean isAutomatic() {
        return automatic;
    }
}
