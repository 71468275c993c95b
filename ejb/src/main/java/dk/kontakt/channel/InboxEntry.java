package dk.kontakt.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contact that was received, by the id its channel gave it. */
@Entity
@Table(name = "inbox")
class InboxEntry {

    /** The channel and its own id of the contact. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String channel;

        @Column(name = "external_id")
        private String externalId;

        @SuppressWarnings("NullAway.Init")
        protected Key() {}

        Key(String channel, String externalId) {
            this.channel = channel;
            this.externalId = externalId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.channel.equals(channel) && key.externalId.equals(externalId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(channel, externalId);
        }
    }

    @EmbeddedId
    private Key key;

    private long ticket;

    @Column(name = "received_at")
    private Instant receivedAt;

    private @Nullable String traceparent;

    @Column(name = "correlation_id")
    private @Nullable String correlationId;

    @SuppressWarnings("NullAway.Init")
    protected InboxEntry() {}

    InboxEntry(Key key, long ticket, Instant receivedAt, Trace trace) {
        this.key = key;
        this.ticket = ticket;
        this.receivedAt = receivedAt;
        this.traceparent = trace.traceparent();
        this.correlationId = trace.correlationId();
    }

    long ticket() {
        return ticket;
    }
}
