package dk.kontakt.routing;

import dk.kontakt.agent.AgentChanged;
import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.AgentState;
import dk.kontakt.agent.AgentStateChanged;
import dk.kontakt.agent.AwayReason;
import dk.kontakt.ticket.CallEnded;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.OccupantChanged;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TriageService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What becomes of agents' room when a case leaves them, and of their cases when they leave. */
@ApplicationScoped
class AgentsAtWork {
    private static final Happening.By PRESENCE_LOST =
            new Happening.By(Happening.ROUTER, "the agent's presence was lost");

    private static final String RELEASE = """
            update assignment set released_at = ?, released_tx = this_transaction() where ticket = ? and agent = ? and released_at is null
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Loads loads;

    @Inject
    private Offers offers;

    @Inject
    private PublishedRules rules;

    @Inject
    private AgentService agents;

    @Inject
    private TriageService triage;

    @Inject
    private Event<WorkChanged> changes;

    @Inject
    private Clock clock;

    void onOccupantChanged(@Observes OccupantChanged changed) {
        Ticket ticket = changed.ticket();
        String channel = ticket.channel().name();
        String after = changed.after();
        if (after != null) {
            loads.take(after, channel, clock.instant());
        }
        String before = changed.before();
        if (before != null) {
            loads.release(before, channel);
            end(ticket.number(), before);
            wrapUp(before, ticket);
            changes.fire(new WorkChanged());
        }
    }

    /** The wrap-up of a call begins when the talk ends, not when the case does. */
    void onCallEnded(@Observes CallEnded ended) {
        startWrapUp(ended.agent(), ended.ticket());
    }

    void onAgentChanged(@Observes AgentChanged changed) {
        changes.fire(new WorkChanged());
    }

    /** What was laid before somebody who leaves goes to others; so does what nobody answered, if the leaving was none of the agent's will. */
    void onStateChanged(@Observes AgentStateChanged changed) {
        if (changed.to() == AgentState.AWAY) {
            String agent = changed.username();
            offers.withdrawAll(agent);
            entities.createQuery("update WaitingTicket w set w.reservedFor = '' where w.reservedFor = :agent")
                    .setParameter("agent", agent)
                    .executeUpdate();
            if (changed.reason() == AwayReason.PRESENCE_LOST) {
                triage.returnUnanswered(agent, PRESENCE_LOST);
            }
        }
    }

    private void end(long ticket, String agent) {
        entities.createNativeQuery(RELEASE)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, ticket)
                .setParameter(3, agent)
                .executeUpdate();
    }

    /** After the last live contact. */
    private void wrapUp(String agent, Ticket ticket) {
        if (ticket.channel().isLive() && !hasLive(agent) && !hadWrapUp(agent, ticket)) {
            startWrapUp(agent, ticket);
        }
    }

    private void startWrapUp(String agent, Ticket ticket) {
        Duration time = rules.inForce().of(ticket.queue()).offers().wrapUp();
        if (!time.isZero()) {
            agents.startWrapUp(agent, clock.instant().plus(time));
        }
    }

    private boolean hadWrapUp(String agent, Ticket ticket) {
        return !entities.createNativeQuery(
                        "select 1 from ticket_event where ticket = ? and type = 'CALL_ENDED' and actor = ? limit 1")
                .setParameter(1, ticket.number())
                .setParameter(2, agent)
                .getResultList()
                .isEmpty();
    }

    private boolean hasLive(@Nullable String agent) {
        return !entities.createQuery(
                        "select t.number from Ticket t where t.assignee = :agent and t.channel in :live"
                                + " and t.status in (dk.kontakt.ticket.TicketStatus.OPEN, dk.kontakt.ticket.TicketStatus.ON_HOLD)",
                        Long.class)
                .setParameter("agent", agent)
                .setParameter("live", Channel.live())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
