package dk.kontakt.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket in the line for an agent. {@code urgency} is the order: the earliest first. */
@Entity
@Table(name = "waiting_ticket")
class WaitingTicket {
    /** For how long the agent who handed a case on does not get it back. */
    private static final Duration AVOIDED = Duration.ofMinutes(15);

    @Id
    private long ticket;

    private String queue;
    private String channel;
    private String requirement;
    private Instant urgency;
    private Instant since;

    @Column(name = "preferred_agent")
    private @Nullable String preferredAgent;

    @Column(name = "avoided_agent")
    private @Nullable String avoidedAgent;

    @SuppressWarnings("NullAway.Init")
    protected WaitingTicket() {}

    WaitingTicket(long ticket, Place place, Wish wish, Instant since) {
        this.ticket = ticket;
        this.queue = place.queue();
        this.channel = place.channel();
        this.urgency = place.urgency();
        this.requirement = wish.requirement().toString();
        this.preferredAgent = wish.preferredAgent();
        this.avoidedAgent = wish.avoidedAgent();
        this.since = since;
    }

    /** Where in the line. */
    record Place(String queue, String channel, Instant urgency) {}

    Wish wishAt(Instant now) {
        boolean avoiding = now.isBefore(since.plus(AVOIDED));
        return new Wish(Requirement.parse(requirement), preferredAgent, avoiding ? avoidedAgent : null);
    }

    long ticket() {
        return ticket;
    }

    String queue() {
        return queue;
    }

    String channel() {
        return channel;
    }

    Instant urgency() {
        return urgency;
    }

    Instant since() {
        return since;
    }
}
