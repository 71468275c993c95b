package dk.kontakt.agent;

import dk.kontakt.platform.FloorLock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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

    /** Screens need some time to come back to a node that starts, which nobody could reach before. */
    private static final Duration AFTER_START = Duration.ofSeconds(60);

    private static final String DUE = """
            from agent where state = 'WRAP_UP' and wrap_up_until <= ?1 or state <> 'AWAY' and present_until <= ?2
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

    private Instant judgesFrom;

    @SuppressWarnings("NullAway.Init")
    Attendance() {}

    @PostConstruct
    void start() {
        judgesFrom = clock.instant().plus(AFTER_START);
    }

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
        Instant now = clock.instant();
        Instant lostAt = now.isBefore(judgesFrom) ? Instant.EPOCH : now;
        Query anybody = entities.createNativeQuery("select 1 " + DUE + " limit 1");
        if (times(anybody, now, lostAt).getResultList().isEmpty()) {
            return false;
        }
        floor.shared();
        Query claim = entities.createNativeQuery(CLAIM, Agent.class);
        @SuppressWarnings("unchecked")
        List<Agent> due = times(claim, now, lostAt).getResultList();
        due.forEach(agent -> pass(agent, lostAt));
        return !due.isEmpty();
    }

    private static Query times(Query query, Instant now, Instant lostAt) {
        return query.setParameter(1, Timestamp.from(now)).setParameter(2, Timestamp.from(lostAt));
    }

    private void pass(Agent agent, Instant lostAt) {
        if (agent.isLost(lostAt)) {
            states.move(agent, AgentState.AWAY, AwayReason.PRESENCE_LOST);
        } else {
            states.move(agent, AgentState.AVAILABLE, null);
        }
    }
}
