package dk.kontakt.routing;

import dk.kontakt.platform.FloorLock;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Explanation;
import dk.kontakt.routing.choice.Floor;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.line.Round;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings waiting tickets to agents, a round at a time. A round has the floor to itself, takes the most urgent of every kind of ticket for
 * which somebody has room, decides in the order of urgency, and commits; nodes take turns.
 */
@ApplicationScoped
class Router {
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
    private Offers offers;

    @Inject
    private Claims claims;

    @Inject
    private Clock clock;

    /**
     * What a round came to.
     *
     * @param placedAt as of when it gave tickets to agents; null if it gave none
     * @param more whether another may find more to do
     */
    record Outcome(@Nullable Instant placedAt, boolean more) {
        private static final Outcome NOTHING = new Outcome(null, false);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Outcome round() {
        floorLock.exclusive();
        // Before the floor is read, so that what has happened until now is what is seen, but for what is being written.
        Instant now = clock.instant();
        String seen = line.snapshot();
        Floor floor = agents.floor();
        if (floor.isFull()) {
            return Outcome.NOTHING;
        }
        var round = new Round(rules.inForce(), floor, now);
        Map<Kind, Integer> room = round.room(line.kinds(), queue -> rules.isOpen(queue, now));
        List<WaitingTicket> heads = line.heads(room);
        List<WaitingTicket> next = round.first(heads, room);
        if (next.isEmpty() || place(next, round) == 0) {
            return Outcome.NOTHING;
        }
        entities.persist(new RoutingRound(now, seen));
        return new Outcome(now, round.isCut());
    }

    /** Notes that everybody sees now what the round has done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ended(Instant round) {
        entities.createNativeQuery("update routing_round set ended_at = ? where at = ?")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, Timestamp.from(round))
                .executeUpdate();
    }

    private int place(List<WaitingTicket> next, Round round) {
        Set<Long> held = new HashSet<>(line.claim(next));
        Map<Long, Ticket> tickets = read(held);
        int placed = 0;
        for (WaitingTicket waiting : next) {
            Ticket ticket = tickets.get(waiting.ticket());
            if (ticket != null && place(waiting, ticket, round)) {
                placed++;
            }
        }
        return placed;
    }

    private boolean place(WaitingTicket waiting, Ticket ticket, Round round) {
        Decision decision = round.decide(waiting);
        Optional<String> chosen = decision.chosen();
        if (chosen.isEmpty()) {
            return false;
        }
        String agent = chosen.get();
        JsonObject explanation = Explanation.write(decision, round.rules().version());
        if (round.isOffered(waiting, agent)) {
            offers.make(waiting, ticket, new Offers.Choice(agent, explanation, round.now()));
        } else {
            var by = new Happening.By(Happening.ROUTER, decision.decidedBy());
            claims.give(ticket, waiting, new Claims.Grant(agent, explanation, null, round.now()), by);
        }
        round.take(agent, waiting.channel());
        return true;
    }

    private Map<Long, Ticket> read(Set<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select t from Ticket t join fetch t.customer where t.number in :numbers", Ticket.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Ticket::number, Function.identity()));
    }
}
