package dk.kontakt.routing;

import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.ticket.TicketPage;
import dk.kontakt.ticket.TicketQuery;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketStatus;
import dk.kontakt.ticket.TicketView;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The boundary of routing: what an agent works on next, direct assignment, and the explanation of past decisions. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
public class RoutingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Agents agents;

    @Inject
    private WaitingLine line;

    @Inject
    private TicketService tickets;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The most urgent of the caller's own open cases; the agent does not choose. */
    public Optional<TicketView> next() {
        String agent = session.getCallerPrincipal().getName();
        TicketPage own = tickets.list(TicketQuery.all(TicketQuery.MOST)
                .withAssignee(agent)
                .withStatuses(EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN)));
        Comparator<TicketView> leastSlack = Comparator.comparing(RoutingService::dueOrLater);
        return own.items().stream().min(leastSlack.thenComparing(TicketView::number));
    }

    /**
     * Gives a case to a named agent. The hard filters hold here too: skill, certificate, presence and capacity are not bypassed.
     *
     * @throws AssignmentRefused saying which filter stands against it
     */
    @RolesAllowed({"agent", "lead", "admin"})
    public TicketView assign(long number, String agent, String reason) {
        Ticket ticket = entities.find(Ticket.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (ticket == null) {
            throw new TicketNotFound(number);
        }
        Wish wish = Wish.of(line.requirementOf(ticket));
        Candidate candidate = agents.hold().candidate(agent, ticket.channel().name());
        Exclusion exclusion = AgentChoice.judge(wish, candidate).exclusion();
        if (exclusion != null) {
            throw new AssignmentRefused(agent, exclusion);
        }
        give(ticket, AgentChoice.decide(wish, List.of(candidate)), agent, reason);
        entities.flush();
        return TicketView.of(ticket);
    }

    /** The ticket's assignments, oldest first, each with its explanation. */
    public List<AssignmentView> assignmentsOf(long ticket) {
        tickets.get(ticket);
        return entities.createQuery(
                        "select a from Assignment a where a.ticket = :ticket order by a.id", Assignment.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .map(Assignment::view)
                .toList();
    }

    /** Why a ticket waits and what would free it; empty when it does not wait for an agent. */
    public Optional<Waiting> waitingOf(long number) {
        tickets.get(number);
        return Optional.ofNullable(entities.find(WaitingTicket.class, number)).map(this::explain);
    }

    private Waiting explain(WaitingTicket waiting) {
        Wish wish = waiting.wishAt(clock.instant());
        WaitReason reason = WaitReason.of(wish, agents.look().candidates(waiting.channel()));
        long ahead = entities.createQuery(
                        "select count(w) from WaitingTicket w where w.queue = :queue and (w.urgency < :urgency"
                                + " or w.urgency = :urgency and w.ticket < :ticket)",
                        Long.class)
                .setParameter("queue", waiting.queue())
                .setParameter("urgency", waiting.urgency())
                .setParameter("ticket", waiting.ticket())
                .getSingleResult();
        return new Waiting(
                waiting.ticket(),
                waiting.queue(),
                waiting.since(),
                waiting.urgency(),
                ahead,
                wish.requirement(),
                reason);
    }

    /** The queues in which something waits. */
    public List<WaitingList> waitingLists() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select queue, count(*), min(since) from waiting_ticket group by queue order by queue")
                .getResultList();
        return rows.stream()
                .map(row -> new WaitingList((String) row[0], (Long) row[1], ((Timestamp) row[2]).toInstant()))
                .toList();
    }

    /** The most urgent of what waits in a queue, in the order in which agents get it. */
    public List<TicketView> waitingIn(String queue, int most) {
        return entities.createQuery(
                        "select t from WaitingTicket w, Ticket t join fetch t.customer"
                                + " where t.number = w.ticket and w.queue = :queue order by w.urgency, w.ticket",
                        Ticket.class)
                .setParameter("queue", queue)
                .setMaxResults(most)
                .getResultStream()
                .map(TicketView::of)
                .toList();
    }

    private void give(Ticket ticket, Decision decision, String agent, String reason) {
        String caller = session.getCallerPrincipal().getName();
        var assignment = new Assignment(ticket.number(), agent, clock.instant(), caller, Explanation.write(decision));
        entities.persist(assignment);
        tickets.assign(ticket, agent, assignment.id(), new Happening.By(caller, reason));
        WaitingTicket waiting = entities.find(WaitingTicket.class, ticket.number());
        if (waiting != null) {
            entities.remove(waiting);
        }
    }

    private static Instant dueOrLater(TicketView ticket) {
        Instant due = ticket.nextDue();
        return due == null ? Instant.MAX : due;
    }
}
