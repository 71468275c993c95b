package dk.kontakt.routing;

import dk.kontakt.platform.FloorLock;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketNotFound;
import dk.kontakt.ticket.TicketService;
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
import java.util.List;
import java.util.Optional;

/** The boundary of routing: what an agent works on next, direct assignment, and the explanation of past decisions. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
public class RoutingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FloorLock floorLock;

    @Inject
    private Agents agents;

    @Inject
    private DirectAssignment directly;

    @Inject
    private NextTicket nextTicket;

    @Inject
    private WaitingReasons reasons;

    @Inject
    private TicketService tickets;

    @Resource
    private SessionContext session;

    /** Gives the caller the most urgent waiting ticket that fits, within the capacity; empty when nothing does. The agent does not choose. */
    @RolesAllowed({"agent", "lead", "admin"})
    public Optional<TicketView> next() {
        Optional<Ticket> claimed = nextTicket.claim(caller());
        entities.flush();
        return claimed.map(TicketView::of);
    }

    /**
     * Gives a case to a named agent. The hard filters hold here too: skill, certificate, presence and capacity are not bypassed.
     *
     * @throws AssignmentRefused saying which filter stands against it
     */
    @RolesAllowed({"agent", "lead", "admin"})
    public TicketView assign(long number, String agent, String reason) {
        return assign(number, agent, reason, false);
    }

    /**
     * Gives a case to a named agent even where a filter stands against it; which one is recorded.
     *
     * @param reason why; it goes into the timeline
     */
    @RolesAllowed({"lead", "admin"})
    public TicketView override(long number, String agent, String reason) {
        return assign(number, agent, reason, true);
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
        return Optional.ofNullable(entities.find(WaitingTicket.class, number)).map(reasons::of);
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

    private TicketView assign(long number, String agent, String reason, boolean overriding) {
        // The floor before the ticket: a round that has the floor passes over tickets that are held.
        floorLock.shared();
        agents.hold(agent);
        Ticket ticket = entities.find(Ticket.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (ticket == null) {
            throw new TicketNotFound(number);
        }
        directly.give(ticket, agent, new Happening.By(caller(), reason), overriding);
        entities.flush();
        return TicketView.of(ticket);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
