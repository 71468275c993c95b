package dk.kontakt.routing;

import dk.kontakt.platform.FloorLock;
import dk.kontakt.routing.choice.Decision;
import dk.kontakt.routing.choice.Explanation;
import dk.kontakt.routing.choice.Floor;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Matcher;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings waiting tickets to agents, a round at a time. A round has the floor to itself, takes the most urgent of every kind of ticket for
 * which somebody has room, decides in the order of urgency, and commits; nodes take turns.
 */
@ApplicationScoped
class Router {
    private static final int TICKETS_A_ROUND = 500;
    private static final int OF_A_KIND = 100;

    private static final Comparator<WaitingTicket> FIRST_IN_LINE =
            Comparator.comparing(WaitingTicket::urgency).thenComparing(WaitingTicket::ticket);

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

    /** What a round decides with. */
    private record Round(RoutingRules rules, Floor floor, Matcher matcher, Instant now) {}

    /** Decides one round; returns whether another may find more to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean round() {
        floorLock.exclusive();
        Floor floor = agents.floor();
        if (floor.isFull()) {
            return false;
        }
        var round = new Round(rules.inForce(), floor, new Matcher(floor), clock.instant());
        Map<Kind, Integer> room = roomFor(round);
        List<WaitingTicket> heads =
                line.heads(room).stream().sorted(FIRST_IN_LINE).toList();
        List<WaitingTicket> next = heads.subList(0, Math.min(frontier(heads, room), TICKETS_A_ROUND));
        return !next.isEmpty() && place(next, round) > 0 && next.size() < heads.size();
    }

    /** The kinds that are handed out now and that somebody has room for, with how many of each to look at. */
    private Map<Kind, Integer> roomFor(Round round) {
        Map<Kind, Integer> room = new HashMap<>();
        for (Kind kind : line.kinds()) {
            QueueRules queue = round.rules.of(kind.queue());
            if (isHandedOut(kind, queue) && rules.isOpen(queue, round.now)) {
                int free = round.matcher.room(kind, round.rules.wishOf(kind));
                if (free > 0) {
                    room.put(kind, Math.min(free, OF_A_KIND));
                }
            }
        }
        return room;
    }

    private static boolean isHandedOut(Kind kind, QueueRules queue) {
        return queue.delivery() == Delivery.PUSH
                || Channel.valueOf(kind.channel()).isLive();
    }

    /** How many of the heads are surely the first in line: behind the last one seen of a kind, more urgent ones may be hidden. */
    private static int frontier(List<WaitingTicket> heads, Map<Kind, Integer> room) {
        Map<Kind, Integer> left = new HashMap<>(room);
        for (int i = 0; i < heads.size(); i++) {
            Kind kind = heads.get(i).kind();
            boolean lastSeen = left.merge(kind, -1, Integer::sum) == 0;
            if (lastSeen && room.getOrDefault(kind, 0) == OF_A_KIND) {
                return i + 1;
            }
        }
        return heads.size();
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
        Decision decision = round.matcher.decide(waiting.kind(), waiting.wish(round.rules));
        Optional<String> chosen = decision.chosen();
        if (chosen.isEmpty()) {
            return false;
        }
        String agent = chosen.get();
        JsonObject explanation = Explanation.write(decision, round.rules.version());
        if (ticket.channel().isLive() && !round.floor.place(agent).profile().autoAnswer()) {
            offers.make(waiting, ticket, agent, explanation);
        } else {
            var by = new Happening.By(Happening.ROUTER, decision.decidedBy());
            claims.give(ticket, waiting, new Claims.Grant(agent, explanation, null), by);
        }
        round.matcher.take(agent, waiting.channel(), round.now);
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
