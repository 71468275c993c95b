package dk.kontakt.routing;

import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.line.InLine;
import dk.kontakt.routing.line.Wants;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in the line for an agent. {@code urgency} is its place, the earliest first, and does not change by waiting; what it asks for may:
 * {@link #bringUpTo} is due at {@code next_change}.
 */
@Entity
@Table(name = "waiting_ticket")
class WaitingTicket implements InLine {
    @Id
    private long ticket;

    private String queue;
    private String channel;
    private int step;
    private String requirement;

    @Column(name = "reserved_for")
    private String reservedFor = "";

    private String avoided = "";
    private Instant urgency;
    private Instant since;
    private String demand;
    private int rules;

    @Column(name = "preferred_agent")
    private @Nullable String preferredAgent;

    /** Who handed it on. */
    @Column(name = "avoided_agent")
    private @Nullable String avoidedAgent;

    @Column(name = "joined_at")
    private @Nullable Instant joinedAt;

    /** The transaction in which it joined. */
    @Column(name = "joined_tx", insertable = false, updatable = false)
    private @Nullable Long joinedTx;

    @Column(name = "avoided_until")
    private @Nullable Instant avoidedUntil;

    @Column(name = "next_change")
    private @Nullable Instant nextChange;

    private boolean offered;

    @SuppressWarnings("NullAway.Init")
    protected WaitingTicket() {}

    WaitingTicket(Ticket of, Standing standing, RoutingRules inForce, Times times) {
        this.ticket = of.number();
        this.channel = of.channel().name();
        this.since = times.since();
        this.joinedAt = times.joined();
        this.queue = standing.queue();
        this.urgency = standing.urgency();
        this.demand = standing.demand().toString();
        this.requirement = standing.demand().relaxed(List.of()).toString();
        this.rules = inForce.version();
    }

    /** Where in the line, and what it asks for there. */
    record Standing(String queue, Instant urgency, Demand demand) {}

    /** Since when the customer has waited, and since when the ticket has stood in the line. */
    record Times(Instant since, Instant joined) {}

    void stand(Standing standing, RoutingRules inForce, Instant now) {
        urgency = standing.urgency();
        rules = inForce.version();
        become(wants().standing(standing.queue(), standing.demand(), inForce, now));
    }

    /** Rather the agent who knows the case; nobody else for as long as the queue keeps it. */
    void prefer(@Nullable String agent, boolean present, RoutingRules inForce, Instant now) {
        become(wants().preferring(agent, present, inForce.of(queue), now));
    }

    /** Not the agent who handed it on, for some time. */
    void avoidPrevious(String agent, RoutingRules inForce, Instant now) {
        avoidedAgent = agent;
        avoid(agent, Exclusion.HANDED_IT_ON, inForce, now);
    }

    /** Not this agent for some time; whom it avoids already it goes on avoiding for as long. */
    void avoid(String agent, Exclusion cause, RoutingRules inForce, Instant now) {
        become(wants().avoiding(agent, cause, inForce.of(queue), now));
    }

    /** What the ticket asks for after so long a wait. */
    void bringUpTo(Instant now, QueueRules queueRules) {
        become(wants().at(now, queueRules));
    }

    void offer() {
        offered = true;
    }

    void comeBack() {
        offered = false;
    }

    @Override
    public Kind kind() {
        return new Kind(queue, channel, step, requirement, reservedFor, avoided);
    }

    @Override
    public Wish wish(RoutingRules inForce) {
        return wants().wish(inForce);
    }

    private Wants wants() {
        return new Wants(since, demand, kind(), preferredAgent, avoidedUntil, nextChange);
    }

    private void become(Wants wants) {
        Kind kind = wants.kind();
        queue = kind.queue();
        step = kind.step();
        requirement = kind.requirement();
        reservedFor = kind.reservedFor();
        avoided = kind.avoided();
        demand = wants.demand();
        preferredAgent = wants.preferredAgent();
        avoidedUntil = wants.avoidedUntil();
        nextChange = wants.nextChange();
    }

    @Override
    public long ticket() {
        return ticket;
    }

    String queue() {
        return queue;
    }

    @Override
    public String channel() {
        return channel;
    }

    String requirement() {
        return requirement;
    }

    @Override
    public Instant urgency() {
        return urgency;
    }

    Instant since() {
        return since;
    }

    String demand() {
        return demand;
    }

    @Nullable
    Instant joinedAt() {
        return joinedAt;
    }

    @Nullable
    Long joinedTx() {
        return joinedTx;
    }

    @Nullable
    String preferredAgent() {
        return preferredAgent;
    }

    @Nullable
    String avoidedAgent() {
        return avoidedAgent;
    }

    boolean isOffered() {
        return offered;
    }

    @Nullable
    Instant nextChange() {
        return nextChange;
    }
}
