package dk.kontakt.agent;

import dk.kontakt.platform.FloorLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who is still there: signs from agents' screens, and what follows when they stay away or a wrap-up has lasted long enough. */
@ApplicationScoped
class Attendance {
    private static final Duration BELIEVED = Duration.ofSeconds(30);
    private static final Duration LEAST_BETWEEN_WRITES = Duration.ofSeconds(5);

    /** Enough to go to another page, or to load one again. */
    private static final Duration WITHOUT_SCREEN = Duration.ofSeconds(8);

    private static final String DUE = """
            from agent where state = 'WRAP_UP' and wrap_up_until <= ?1 or state <> 'AWAY' and present_until <= ?1
            """;

    /** In no order, so that one who cannot be changed does not stand in the way of all others. */
    private static final String CLAIM = "select * " + DUE + " order by random() limit 1 for update skip locked";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StateChanges states;

    @Inject
    private FloorLock floor;

    @Inject
    private Clock clock;

    void stillThere(String username) {
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        update agent set present_until = ? where username = ? and state <> 'AWAY'
                            and (present_until is null or present_until < ?)
                        """)
                .setParameter(1, Timestamp.from(now.plus(BELIEVED)))
                .setParameter(2, username)
                .setParameter(3, Timestamp.from(now.plus(BELIEVED).minus(LEAST_BETWEEN_WRITES)))
                .executeUpdate();
    }

    /** An agent who was not watched until now is from here on. */
    void screenClosed(String username) {
        entities.createNativeQuery("""
                        update agent set present_until = least(present_until, ?) where username = ? and state <> 'AWAY'
                        """)
                .setParameter(1, Timestamp.from(clock.instant().plus(WITHOUT_SCREEN)))
                .setParameter(2, username)
                .executeUpdate();
    }

    /** Changes one agent whose time has come; returns whether there was one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean passOne() {
        Timestamp now = Timestamp.from(clock.instant());
        if (entities.createNativeQuery("select 1 " + DUE + " limit 1")
                .setParameter(1, now)
                .getResultList()
                .isEmpty()) {
            return false;
        }
        floor.shared();
        @SuppressWarnings("unchecked")
        List<Agent> due = entities.createNativeQuery(CLAIM, Agent.class)
                .setParameter(1, now)
                .getResultList();
        due.forEach(agent -> pass(agent, now.toInstant()));
        return !due.isEmpty();
    }

    private void pass(Agent agent, Instant now) {
        if (agent.isLost(now)) {
            states.move(agent, AgentState.AWAY, AwayReason.PRESENCE_LOST);
        } else {
            states.move(agent, AgentState.AVAILABLE, null);
        }
    }
}
