package dk.kontakt.routing;

import dk.kontakt.platform.FloorLock;
import dk.kontakt.routing.choice.AgentChoice;
import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Explanation;
import dk.kontakt.routing.choice.Floor;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims for one agent the most urgent ticket that fits; agents who ask at once do not wait for each other. */
@ApplicationScoped
class NextTicket {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FloorLock floorLock;

    @Inject
    private Agents agents;

    @Inject
    private LineHeads line;

    @Inject
    private PublishedRules rules;

    @Inject
    private Claims claims;

    @Inject
    private Clock clock;

    /** The ticket, which is the agent's now. */
    Optional<Ticket> claim(String agent) {
        floorLock.shared();
        agents.hold(agent);
        Floor floor = agents.floorOf(agent);
        if (!floor.has(agent) || floor.isFull()) {
            return Optional.empty();
        }
        RoutingRules inForce = rules.inForce();
        return kindsFor(agent, floor, inForce).stream()
                .flatMap(kind -> line.claimFirst(kind).stream())
                .findFirst()
                .map(waiting -> give(waiting, floor.candidate(agent, waiting.channel()), inForce));
    }

    /** What the agent may have now, where the most urgent waits first. A live contact is never fetched: it is brought. */
    private List<Kind> kindsFor(String agent, Floor floor, RoutingRules inForce) {
        Instant now = clock.instant();
        Map<Kind, Integer> one = new HashMap<>();
        for (Kind kind : line.kinds()) {
            Candidate candidate = floor.candidate(agent, kind.channel());
            boolean fits = AgentChoice.judge(inForce.wishOf(kind), candidate).isEligible();
            if (fits && !Channel.valueOf(kind.channel()).isLive() && rules.isOpen(inForce.of(kind.queue()), now)) {
                one.put(kind, 1);
            }
        }
        return line.heads(one).stream()
                .sorted(Comparator.comparing(WaitingTicket::urgency).thenComparing(WaitingTicket::ticket))
                .map(WaitingTicket::kind)
                .toList();
    }

    private Ticket give(WaitingTicket waiting, Candidate candidate, RoutingRules inForce) {
        Ticket ticket = entities.find(Ticket.class, waiting.ticket());
        JsonObject explanation =
                Explanation.write(AgentChoice.decide(waiting.wish(inForce), List.of(candidate)), inForce.version());
        var by = new Happening.By(candidate.agent(), "asked for the next ticket");
        claims.give(ticket, waiting, Claims.Grant.byHand(candidate.agent(), explanation, null), by);
        return ticket;
    }
}
