package dk.kontakt.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message that must leave, stored in the transaction that caused it. */
@Entity
@Table(name = "outbox")
class OutboxMessage {
    @Id
    @SequenceGenerator(name = "outbox", sequenceName = "outbox_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox")
    private long id;

    private String address;

    @Column(name = "message_id")
    private String messageId;

    private String type;
    private long ticket;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    private @Nullable String traceparent;

    @Column(name = "correlation_id")
    private @Nullable String correlationId;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    OutboxMessage(String address, long ticket, CloudEvent event) {
        this.address = address;
        this.ticket = ticket;
        this.messageId = event.id();
        this.type = event.type();
        this.body = event.toJson();
        this.createdAt = event.time();
    }

    OutboxMessage(String address, long ticket, CloudEvent event, Trace trace) {
        this(address, ticket, event);
        this.traceparent = trace.traceparent();
        this.correlationId = trace.correlationId();
    }
}
