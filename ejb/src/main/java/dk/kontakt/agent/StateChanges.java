package dk.kontakt.agent;

import dk.kontakt.platform.FloorLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Changes agents' states: each change is written down and told to whom it concerns. */
@ApplicationScoped
class StateChanges {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FloorLock floor;

    @Inject
    private Clock clock;

    @Inject
    private Event<AgentStateChanged> moves;

    @Inject
    private Event<AgentChanged> changes;

    /** The agent as it is now, whom nobody else changes until the transaction ends. */
    Agent hold(String username) {
        floor.shared();
        Agent agent = entities.find(Agent.class, username, LockModeType.PESSIMISTIC_WRITE);
        if (agent == null) {
            throw new AgentNotFound(username);
        }
        return agent;
    }

    void move(Agent agent, AgentState next, @Nullable AwayReason reason) {
        AgentState before = agent.state();
        if (agent.move(next, reason, clock.instant())) {
            record(agent);
            moves.fire(new AgentStateChanged(agent.username(), before, next, reason));
            changes.fire(new AgentChanged(agent.username()));
        }
    }

    void record(Agent agent) {
        AwayReason reason = agent.awayReason();
        entities.createNativeQuery(
                        "insert into agent_state_log (agent, at, state, reason) values (?, ?, ?, nullif(?, ''))")
                .setParameter(1, agent.username())
                .setParameter(2, Timestamp.from(agent.stateSince()))
                .setParameter(3, agent.state().name())
                .setParameter(4, reason == null ? "" : reason.name())
                .executeUpdate();
    }
}
