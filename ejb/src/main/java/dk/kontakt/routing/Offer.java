package dk.kontakt.routing;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A live contact laid before an agent, who has room held for it until the offer ends. */
@Entity
class Offer {
    @Id
    @SequenceGenerator(name = "offer", sequenceName = "offer_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer")
    private long id;

    private long ticket;
    private String agent;
    private String channel;
    private String queue;

    @Column(name = "offered_at")
    private Instant offeredAt;

    /** As of when the round saw the line and the floor. */
    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.OPEN;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String reason;

    @Convert(converter = JsonColumn.class)
    private JsonObject explanation;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(WaitingTicket waiting, Offers.Choice choice, Term term) {
        this.ticket = waiting.ticket();
        this.channel = waiting.channel();
        this.queue = waiting.queue();
        this.agent = choice.agent();
        this.offeredAt = term.from();
        this.expiresAt = term.until();
        this.explanation = choice.explanation();
        this.decidedAt = choice.decidedAt();
    }

    /** During which the agent may accept. */
    record Term(Instant from, Instant until) {}

    void end(OfferState how, @Nullable String why, Instant at) {
        state = how;
        reason = why;
        endedAt = at;
    }

    OfferView view() {
        return new OfferView(id, ticket, agent, offeredAt, expiresAt, state, endedAt, reason);
    }

    long id() {
        return id;
    }

    long ticket() {
        return ticket;
    }

    String agent() {
        return agent;
    }

    String channel() {
        return channel;
    }

    String queue() {
        return queue;
    }

    OfferState state() {
        return state;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    JsonObject explanation() {
        return explanation;
    }
}
