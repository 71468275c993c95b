package dk.kontakt.routing;

import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.PromiseChanged;
import dk.kontakt.ticket.StatusChanged;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketOpened;
import dk.kontakt.ticket.TicketQueued;
import dk.kontakt.ticket.TicketReclassified;
import dk.kontakt.ticket.TicketStatus;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the line of waiting tickets in step with what happens to tickets. */
@ApplicationScoped
class WaitingLine {
    private static final int AFTER_SERVICE_GOALS = 200;
    private static final String LEAVE = """
            with gone as (delete from waiting_ticket where ticket = ?1 returning *)
            insert into line_left (ticket, left_at, joined_at, since, queue, channel, demand, urgency,
                preferred_agent, avoided_agent, joined_tx)
            select ticket, ?2, coalesce(joined_at, since), since, queue, channel, demand, urgency,
                preferred_agent, avoided_agent, joined_tx from gone
            """;
    private static final Set<TicketStatus> WAITING = EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Demands demands;

    @Inject
    private PublishedRules rules;

    @Inject
    private Agents agents;

    @Inject
    private Offers offers;

    @Inject
    private Event<WorkChanged> changes;

    @Inject
    private Clock clock;

    void onOpened(@Observes @Priority(AFTER_SERVICE_GOALS) TicketOpened opened) {
        Ticket ticket = opened.ticket();
        // Who called in vain is called back in the order of the calls.
        Instant since = ticket.channel().isLive() ? opened.contact().receivedAt() : null;
        join(new TicketQueued(ticket, null, null, since));
    }

    void onQueued(@Observes @Priority(AFTER_SERVICE_GOALS) TicketQueued queued) {
        leave(queued.ticket());
        // One that waits for the customer takes its place when the customer has written.
        if (WAITING.contains(queued.ticket().status())) {
            join(queued);
        }
    }

    void onStatusChanged(@Observes @Priority(AFTER_SERVICE_GOALS) StatusChanged changed) {
        boolean waited = changed.ticket().assignee() == null && WAITING.contains(changed.from());
        boolean waits = changed.ticket().assignee() == null && WAITING.contains(changed.to());
        if (waited && !waits) {
            leave(changed.ticket());
        } else if (!waited && waits) {
            join(new TicketQueued(changed.ticket(), null, null, null));
        }
    }

    /** The line is ordered by due times. */
    void onPromiseChanged(@Observes PromiseChanged changed) {
        entities.createQuery("update WaitingTicket w set w.urgency = :urgency where w.ticket = :ticket")
                .setParameter("urgency", demands.urgencyOf(changed.ticket()))
                .setParameter("ticket", changed.ticket().number())
                .executeUpdate();
    }

    /** Another category may need other skills, and another priority a place further ahead. */
    void onReclassified(@Observes @Priority(AFTER_SERVICE_GOALS) TicketReclassified reclassified) {
        Ticket ticket = reclassified.ticket();
        WaitingTicket waiting = find(ticket);
        if (waiting != null) {
            waiting.stand(demands.standingOf(ticket), rules.inForce(), clock.instant());
            changes.fire(new WorkChanged());
        }
    }

    @Nullable
    WaitingTicket find(Ticket ticket) {
        return entities.find(WaitingTicket.class, ticket.number());
    }

    private void join(TicketQueued queued) {
        Ticket ticket = queued.ticket();
        Instant now = clock.instant();
        Instant since = queued.since() == null ? now : queued.since();
        RoutingRules inForce = rules.inForce();
        var waiting =
                new WaitingTicket(ticket, demands.standingOf(ticket), inForce, new WaitingTicket.Times(since, now));
        String preferred = queued.preferredAgent();
        waiting.prefer(preferred, agents.isPresent(preferred), inForce, now);
        String avoided = queued.avoidedAgent();
        if (avoided != null) {
            waiting.avoidPrevious(avoided, inForce, now);
        }
        entities.persist(waiting);
        changes.fire(new WorkChanged());
    }

    private void leave(Ticket ticket) {
        offers.withdraw(ticket.number());
        entities.createNativeQuery(LEAVE)
                .setParameter(1, ticket.number())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
