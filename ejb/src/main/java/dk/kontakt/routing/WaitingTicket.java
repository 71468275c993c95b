package dk.kontakt.routing;

import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.Ticket;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in the line for an agent. {@code urgency} is its place, the earliest first, and does not change by waiting; what it asks for may:
 * {@link #bringUpTo} is due at {@code next_change}.
 */
@Entity
@Table(name = "waiting_ticket")
class WaitingTicket {
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

    @Column(name = "avoided_until")
    private @Nullable Instant avoidedUntil;

    @Column(name = "next_change")
    private @Nullable Instant nextChange;

    private boolean offered;

    @SuppressWarnings("NullAway.Init")
    protected WaitingTicket() {}

    WaitingTicket(Ticket of, Standing standing, RoutingRules inForce, Instant since) {
        this.ticket = of.number();
        this.channel = of.channel().name();
        this.since = since;
        this.queue = standing.queue();
        this.urgency = standing.urgency();
        this.demand = standing.demand().toString();
        this.requirement = standing.demand().relaxed(List.of()).toString();
        this.rules = inForce.version();
    }

    /** Where in the line, and what it asks for there. */
    record Standing(String queue, Instant urgency, Demand demand) {}

    void stand(Standing standing, RoutingRules inForce, Instant now) {
        queue = standing.queue();
        urgency = standing.urgency();
        demand = standing.demand().toString();
        rules = inForce.version();
        bringUpTo(now, inForce.of(queue));
    }

    /** Rather the agent who knows the case; nobody else for as long as the queue keeps it. */
    void prefer(@Nullable String agent, boolean present, RoutingRules inForce, Instant now) {
        preferredAgent = agent;
        QueueRules queueRules = inForce.of(queue);
        boolean keep = agent != null && present && now.isBefore(since.plus(queueRules.preferredFor()));
        reservedFor = keep && agent != null ? agent : "";
        bringUpTo(now, queueRules);
    }

    /** Not this agent for some time; whom it avoids already it goes on avoiding for as long. */
    void avoid(String agent, Exclusion cause, RoutingRules inForce, Instant now) {
        SortedMap<String, Exclusion> all = kind().avoidedAgents();
        all.put(agent, cause);
        avoided = Kind.textOf(all);
        QueueRules queueRules = inForce.of(queue);
        avoidedUntil = now.plus(queueRules.notBackFor());
        bringUpTo(now, queueRules);
    }

    /** What the ticket asks for after so long a wait. */
    void bringUpTo(Instant now, QueueRules queueRules) {
        step = queueRules.stepAfter(Duration.between(since, now));
        requirement = queueRules.requirementAt(step, Demand.parse(demand)).toString();
        Instant keptUntil = reservedFor.isEmpty() ? null : since.plus(queueRules.preferredFor());
        if (keptUntil != null && !now.isBefore(keptUntil)) {
            reservedFor = "";
            keptUntil = null;
        }
        if (avoidedUntil != null && !now.isBefore(avoidedUntil)) {
            avoided = "";
            avoidedUntil = null;
        }
        Instant relaxes = queueRules.nextAfter(step).map(since::plus).orElse(null);
        nextChange = Stream.of(keptUntil, avoidedUntil, relaxes)
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo)
                .orElse(null);
    }

    void offer() {
        offered = true;
    }

    void comeBack() {
        offered = false;
    }

    Kind kind() {
        return new Kind(queue, channel, step, requirement, reservedFor, avoided);
    }

    Wish wish(RoutingRules inForce) {
        Wish ofKind = inForce.wishOf(kind());
        return ofKind.reserved() ? ofKind : ofKind.preferring(preferredAgent);
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

    String requirement() {
        return requirement;
    }

    Instant urgency() {
        return urgency;
    }

    Instant since() {
        return since;
    }

    boolean isOffered() {
        return offered;
    }

    @Nullable
    Instant nextChange() {
        return nextChange;
    }
}
