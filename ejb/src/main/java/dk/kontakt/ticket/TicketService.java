package dk.kontakt.ticket;

import static dk.kontakt.ticket.EventType.CONTACT_RECEIVED;
import static dk.kontakt.ticket.EventType.NOTE_ADDED;
import static dk.kontakt.ticket.EventType.REPLY_SENT;
import static dk.kontakt.ticket.EventType.TICKET_ASSIGNED;
import static dk.kontakt.ticket.EventType.TICKET_OPENED;

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
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The boundary of tickets: every change goes through here and leaves an entry in the timeline. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
public class TicketService {
    private static final Set<EventType> WHAT_A_REPLY_MUST_KNOW = EnumSet.of(CONTACT_RECEIVED, REPLY_SENT);

    private static final Happening.By CUSTOMER_REPLIED = new Happening.By(Happening.CUSTOMER, "customer replied");

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

    /** Opens a ticket around a contact. Reached only through the contact boundary, which knows who may. */
    @PermitAll
    public Ticket open(OpenTicket command) {
        var ticket = new Ticket(command, UUID.randomUUID().toString(), clock.instant());
        entities.persist(ticket);
        var contact = new Contact(ticket.number(), command.contact());
        entities.persist(contact);
        JsonObject details = JsonObjects.of(
                "channel", ticket.channel(),
                "category", ticket.category(),
                "categoryReason", ticket.categoryReason(),
                "priority", ticket.priority(),
                "queue", ticket.queue(),
                "subject", ticket.subject(),
                "follows", ticket.follows());
        timeline.record(ticket, new Happening(TICKET_OPENED, Happening.CUSTOMER, contact.id(), details));
        events.fire(new TicketOpened(ticket, contact));
        return ticket;
    }

    /**
     * Adds a customer's further contact; a ticket that waited for the customer or was resolved opens again and returns to its queue.
     * What a machine wrote changes nothing. Otherwise the ticket must not be closed. Reached only through the contact boundary.
     */
    @PermitAll
    public Ticket join(long number, NewContact received) {
        Ticket ticket = tickets.getForUpdate(number);
        var contact = new Contact(number, received);
        entities.persist(contact);
        ticket.touched(clock.instant());
        JsonObject details =
                JsonObjects.of("channel", received.channel(), "automatic", received.automatic() ? Boolean.TRUE : null);
        timeline.record(ticket, new Happening(CONTACT_RECEIVED, Happening.CUSTOMER, contact.id(), details));
        events.fire(new ContactJoined(ticket, contact));
        boolean rests = ticket.status() == TicketStatus.PENDING_CUSTOMER || ticket.status() == TicketStatus.RESOLVED;
        if (rests && !received.automatic()) {
            lifeCycle.move(ticket, TicketStatus.OPEN, CUSTOMER_REPLIED);
            String agent = ticket.assignee();
            lifeCycle.queue(ticket, ticket.queue(), CUSTOMER_REPLIED);
            events.fire(new TicketQueued(ticket, agent, null, null));
        }
        return ticket;
    }

    /**
     * Answers the customer.
     *
     * @throws StaleTicket if the customer or a colleague wrote since {@link ReplyToTicket#seenVersion()}; nothing is sent then
     */
    public TicketView reply(ReplyToTicket command) {
        Ticket ticket = tickets.getForUpdate(command.number());
        requireNothingWrittenSince(command.seenVersion(), ticket);
        Instant now = clock.instant();
        var reply = new Reply(ticket.number(), caller(), now, command.body(), command.handleSeconds());
        entities.persist(reply);
        ticket.answered(now);
        JsonObject details = JsonObjects.of("handleSeconds", command.handleSeconds());
        timeline.record(ticket, new Happening(REPLY_SENT, caller(), reply.id(), details));
        events.fire(new ReplySent(ticket, reply));
        TicketStatus then = command.then();
        if (then != null && then != ticket.status()) {
            lifeCycle.move(ticket, then, new Happening.By(caller(), "with the reply"));
        }
        return written(ticket);
    }

    public TicketView addNote(long number, String body) {
        Ticket ticket = tickets.getForUpdate(number);
        var note = new Note(number, caller(), clock.instant(), body);
        entities.persist(note);
        ticket.touched(clock.instant());
        timeline.record(ticket, new Happening(NOTE_ADDED, caller(), note.id(), JsonObject.EMPTY_JSON_OBJECT));
        return written(ticket);
    }

    /**
     * @throws TransitionRefused if the life cycle has no such step
     * @throws StaleTicket if the ticket is not at {@link MoveTicket#seenVersion()}
     */
    public TicketView move(MoveTicket command) {
        Ticket ticket = tickets.getForUpdate(command.number());
        Integer seen = command.seenVersion();
        if (seen != null && seen != ticket.version()) {
            throw stale(ticket, seen);
        }
        lifeCycle.move(ticket, command.to(), new Happening.By(caller(), command.reason()));
        return written(ticket);
    }

    /** Hands the case to whoever is free in a queue; a case on hold goes on there. The reason goes into the timeline. */
    public TicketView transfer(long number, String queue, String reason) {
        Ticket ticket = tickets.getForUpdate(number);
        String agent = ticket.assignee();
        var by = new Happening.By(caller(), reason);
        if (ticket.status() == TicketStatus.ON_HOLD) {
            lifeCycle.move(ticket, TicketStatus.OPEN, by);
        }
        lifeCycle.queue(ticket, queue, by);
        events.fire(TicketQueued.handedOn(ticket, agent));
        return written(ticket);
    }

    /** Gives the case to an agent. Reached only through routing, which holds room for it in the agent's capacity. */
    @PermitAll
    public void assign(Ticket ticket, String agent, long decision, Happening.By by) {
        String before = ticket.occupiedAgent().orElse(null);
        ticket.assignTo(agent, clock.instant());
        JsonObject details = JsonObjects.of("agent", agent, "reason", by.reason());
        timeline.record(ticket, new Happening(TICKET_ASSIGNED, by.actor(), decision, details));
        lifeCycle.tellOccupant(ticket, before);
    }

    /** Sets the due times that the customer may rely on. Reached only through service goals. */
    @PermitAll
    public void promise(Ticket ticket, Promise promise) {
        boolean changed = ticket.isStored() && !promise.equals(ticket.promised());
        ticket.promise(promise);
        if (changed) {
            events.fire(new PromiseChanged(ticket));
        }
    }

    /** Notes whether a service goal waits for an agent to have the case. Reached only through service goals. */
    @PermitAll
    public void awaitAgent(Ticket ticket, boolean awaited) {
        ticket.awaitAgent(awaited);
    }

    /** Closes up to {@code most} tickets resolved before {@code before}; returns how many. */
    @RolesAllowed("system")
    public int closeResolved(Instant before, int most) {
        List<Ticket> resolved = entities.createQuery(
                        "select t from Ticket t where t.status = :resolved and t.resolvedAt < :before order by t.number",
                        Ticket.class)
                .setParameter("resolved", TicketStatus.RESOLVED)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        var by = new Happening.By(Happening.SYSTEM, "resolved long ago");
        resolved.forEach(ticket -> lifeCycle.move(ticket, TicketStatus.CLOSED, by));
        return resolved.size();
    }

    public Optional<TicketView> find(long number) {
        return tickets.find(number).map(TicketView::of);
    }

    public TicketView get(long number) {
        return TicketView.of(tickets.get(number));
    }

    public TicketPage list(TicketQuery query) {
        return tickets.list(query);
    }

    /** Everything that happened, oldest first. */
    public List<TimelineItem> timeline(long number) {
        tickets.get(number);
        return tickets.timeline(number, 0);
    }

    /** The latest ticket of a conversation. Reached only through the contact boundary. */
    @PermitAll
    public Optional<Ticket> latestOfConversation(String conversationId) {
        return tickets.latestOfConversation(conversationId);
    }

    private void requireNothingWrittenSince(@Nullable Integer seenVersion, Ticket ticket) {
        if (seenVersion == null || seenVersion == ticket.version()) {
            return;
        }
        StaleTicket stale = stale(ticket, seenVersion);
        if (stale.news().stream().anyMatch(item -> WHAT_A_REPLY_MUST_KNOW.contains(item.type()))) {
            throw stale;
        }
    }

    private StaleTicket stale(Ticket ticket, int seenVersion) {
        return new StaleTicket(ticket.number(), ticket.version(), tickets.timeline(ticket.number(), seenVersion));
    }

    /** The ticket with the version that this transaction gives it. */
    private TicketView written(Ticket ticket) {
        entities.flush();
        return TicketView.of(ticket);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
