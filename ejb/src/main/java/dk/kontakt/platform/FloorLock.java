package dk.kontakt.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Guards who is on the floor, on all nodes, until the transaction ends: a round of routing holds it alone, changes of agents' states and
 * profiles share it. It is taken before any row of an agent, so that nobody waits in a circle.
 */
@ApplicationScoped
public class FloorLock {

    @PersistenceContext
    private EntityManager entities;

    /** Waits until no change of an agent is under way; those that come later wait. */
    public void exclusive() {
        take("select 1 from pg_advisory_xact_lock(4711, 1)");
    }

    /** Waits for the round of routing that is under way, if any. */
    public void shared() {
        take("select 1 from pg_advisory_xact_lock_shared(4711, 1)");
    }

    private void take(String lock) {
        entities.createNativeQuery(lock).getSingleResult();
    }
}
