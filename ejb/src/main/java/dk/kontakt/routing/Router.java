package dk.kontakt.routing;

import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives waiting tickets to agents, a round at a time. A round holds the agents' room, takes the most urgent tickets of every kind that
 * nobody else is working on, decides in order of urgency, and commits; two nodes take turns.
 */
@ApplicationScoped
class Router {
    private static final int TICKETS_A_ROUND = 100;

    /** Tickets with the same channel and requirement fit the same agents, so the head of each such line stands for it. */
    private static final String KINDS = "select distinct channel, requirement from waiting_ticket";

    private static final String HEAD_OF_LINE = """
            select w.* from waiting_ticket w join ticket t on t.number = w.ticket
            where w.channel = ? and w.requirement = ?
            order by w.urgency, w.ticket limit ? for update of w, t skip locked
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Agents agents;

    @Inject
    private TicketService tickets;

    @Inject
    private Clock clock;

    /** Decides one round; returns whether another may find more to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean round() {
        List<Object[]> kinds = kinds();
        if (kinds.isEmpty()) {
            return false;
        }
        Floor floor = agents.hold();
        List<WaitingTicket> heads = new ArrayList<>();
        for (Object[] kind : kinds) {
            heads.addAll(headOfLine((String) kind[0], (String) kind[1], floor));
        }
        heads.sort(Comparator.comparing(WaitingTicket::urgency).thenComparing(WaitingTicket::ticket));
        return assign(heads.subList(0, Math.min(heads.size(), TICKETS_A_ROUND)), floor) == TICKETS_A_ROUND;
    }

    /** Nothing is taken for a kind that no agent can have now. */
    private List<WaitingTicket> headOfLine(String channel, String requirement, Floor floor) {
        Wish wish = Wish.of(Requirement.parse(requirement));
        return AgentChoice.fitsAnybody(wish, floor.candidates(channel))
                ? head(channel, requirement, Math.min(floor.freeRoom(channel), TICKETS_A_ROUND))
                : List.of();
    }

    private int assign(List<WaitingTicket> waiting, Floor floor) {
        Map<Long, Ticket> byNumber = read(waiting);
        int assigned = 0;
        for (WaitingTicket next : waiting) {
            Instant now = clock.instant();
            Decision decision = AgentChoice.decide(next.wishAt(now), floor.candidates(next.channel()));
            Ticket ticket = byNumber.get(next.ticket());
            if (ticket != null && decision.chosen().isPresent()) {
                String agent = decision.chosen().get();
                give(ticket, agent, decision);
                entities.remove(next);
                floor.take(agent, next.channel(), now);
                assigned++;
            }
        }
        return assigned;
    }

    private void give(Ticket ticket, String agent, Decision decision) {
        var assignment =
                new Assignment(ticket.number(), agent, clock.instant(), Happening.ROUTER, Explanation.write(decision));
        entities.persist(assignment);
        tickets.assign(ticket, agent, assignment.id(), new Happening.By(Happening.ROUTER, decision.decidedBy()));
    }

    private Map<Long, Ticket> read(List<WaitingTicket> waiting) {
        if (waiting.isEmpty()) {
            return Map.of();
        }
        List<Long> numbers = waiting.stream().map(WaitingTicket::ticket).toList();
        return entities.createQuery(
                        "select t from Ticket t join fetch t.customer where t.number in :numbers", Ticket.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(Ticket::number, Function.identity()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> kinds() {
        return entities.createNativeQuery(KINDS).getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<WaitingTicket> head(String channel, String requirement, int most) {
        return entities.createNativeQuery(HEAD_OF_LINE, WaitingTicket.class)
                .setParameter(1, channel)
                .setParameter(2, requirement)
                .setParameter(3, most)
                .getResultList();
    }
}
