package dk.kontakt.ticket;

import static dk.kontakt.ticket.EventType.TICKET_MERGED;
import static dk.kontakt.ticket.EventType.TICKET_RECLASSIFIED;

import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boundary of what a ticket is taken for: its category, its priority, and whether it is one with another ticket. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
public class TriageService {
    private static final String UNANSWERED = """
            select min(c.received_at) from contact c
            where c.ticket = ? and c.received_at > coalesce(greatest(
                (select max(r.sent_at) from reply r where r.ticket = c.ticket),
                (select max(e.at) from ticket_event e where e.ticket = c.ticket and e.type = 'CALL_ANSWERED')), '-infinity')
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tickets tickets;

    @Inject
    private LifeCycle lifeCycle;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Changes what the ticket is about, and how much it matters; service goals and routing follow. */
    public TicketView reclassify(long number, String category, Priority priority, String reason) {
        Ticket ticket = tickets.getForUpdate(number);
        reclassify(ticket, category, priority, new Happening.By(caller(), reason));
        entities.flush();
        return TicketView.of(ticket);
    }

    /** Raises the priority by one step, if there is one above. Reached only through service goals. */
    @PermitAll
    public void raisePriority(Ticket ticket, Happening.By by) {
        reclassify(ticket, ticket.category(), ticket.priority().raised(), by);
    }

    /** Puts the case back into a queue, null for its own. Reached only through service goals. */
    @PermitAll
    public void reroute(Ticket ticket, @Nullable String queue, Happening.By by) {
        if (!ticket.status().isEnded()) {
            String agent = ticket.assignee();
            lifeCycle.queue(ticket, queue == null ? ticket.queue() : queue, by);
            events.fire(TicketQueued.handedOn(ticket, agent));
        }
    }

    /**
     * Puts an agent's live contacts that nobody has answered back into their queues, with the age they have. Reached only through routing.
     */
    @PermitAll
    public void returnUnanswered(String agent, Happening.By by) {
        List<Long> numbers = entities.createQuery(
                        "select t.number from Ticket t where t.assignee = :agent and t.status = :open and t.channel in :live"
                                + " order by t.number",
                        Long.class)
                .setParameter("agent", agent)
                .setParameter("open", TicketStatus.OPEN)
                .setParameter("live", Channel.live())
                .getResultList();
        for (long number : numbers) {
            Instant since = unansweredSince(number);
            if (since != null) {
                Ticket ticket = tickets.getForUpdate(number);
                lifeCycle.queue(ticket, ticket.queue(), by);
                events.fire(new TicketQueued(ticket, agent, null, since));
            }
        }
    }

    /**
     * Ends a ticket in another one of the same customer. Later contacts of its conversation go to the survivor.
     *
     * @throws MergeRefused if one of them has ended, they are the same, or they belong to different customers
     */
    public TicketView merge(long number, long into, String reason) {
        // In the order of the numbers, so that two merges do not wait for each other.
        Ticket first = tickets.getForUpdate(Math.min(number, into));
        Ticket second = tickets.getForUpdate(Math.max(number, into));
        Ticket ticket = first.number() == number ? first : second;
        Ticket survivor = first.number() == number ? second : first;
        requireMergeable(ticket, survivor);
        Instant unanswered = unansweredSince(number);
        ticket.mergeInto(survivor.number());
        record(ticket, "into", survivor.number(), reason);
        record(survivor, "from", ticket.number(), reason);
        events.fire(new TicketMerged(ticket, survivor, unanswered));
        var by = new Happening.By(caller(), reason);
        lifeCycle.move(ticket, TicketStatus.RESOLVED, by);
        lifeCycle.move(ticket, TicketStatus.CLOSED, by);
        entities.flush();
        return TicketView.of(survivor);
    }

    private void reclassify(Ticket ticket, String category, Priority priority, Happening.By by) {
        if (category.equals(ticket.category()) && priority == ticket.priority()) {
            return;
        }
        JsonObject details = JsonObjects.of(
                "category", category,
                "priority", priority,
                "previousCategory", ticket.category(),
                "previousPriority", ticket.priority(),
                "reason", by.reason());
        ticket.reclassify(category, priority, clock.instant());
        timeline.record(ticket, new Happening(TICKET_RECLASSIFIED, by.actor(), null, details));
        events.fire(new TicketReclassified(ticket));
    }

    private void record(Ticket ticket, String direction, long other, String reason) {
        JsonObject details = JsonObjects.of(direction, other, "reason", reason);
        timeline.record(ticket, new Happening(TICKET_MERGED, caller(), null, details));
    }

    private @Nullable Instant unansweredSince(long number) {
        List<?> found =
                entities.createNativeQuery(UNANSWERED).setParameter(1, number).getResultList();
        return found.get(0) instanceof Timestamp since ? since.toInstant() : null;
    }

    private static void requireMergeable(Ticket ticket, Ticket survivor) {
        if (ticket.number() == survivor.number()) {
            throw new MergeRefused("A ticket cannot be merged into itself");
        } else if (ticket.status().isEnded() || survivor.status().isEnded()) {
            throw new MergeRefused("Only tickets that are still open can be merged");
        } else if (ticket.customer().id() != survivor.customer().id()) {
            throw new MergeRefused("The tickets belong to different customers");
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
