package dk.kontakt.routing;

import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * Counts the cases that each agent carries on each channel. A transaction's changes are written together at its end, in the order of agents
 * and channels, so that no two transactions wait for each other in a circle.
 */
@ApplicationScoped
class Loads {
    private static final String WRITE = """
            with held as materialized (
                select a.agent, a.channel, c.cases, c.taken_at
                from json_to_recordset(cast(? as json)) as c(agent text, channel text, cases int, taken_at timestamptz)
                join agent_channel a on a.agent = c.agent and a.channel = c.channel
                order by a.agent, a.channel for update of a)
            update agent_channel a set load = greatest(a.load + h.cases, 0), assigned_at = coalesce(h.taken_at, a.assigned_at)
            from held h where a.agent = h.agent and a.channel = h.channel
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LoadTally tally;

    @Inject
    private Event<Changing> changing;

    /** Loads change in this transaction. */
    record Changing() {}

    void take(String agent, String channel, Instant at) {
        add(agent, channel, new LoadTally.Change(1, at));
    }

    void release(String agent, String channel) {
        add(agent, channel, new LoadTally.Change(-1, null));
    }

    private void add(String agent, String channel, LoadTally.Change change) {
        if (tally.add(new LoadTally.Row(agent, channel), change)) {
            changing.fire(new Changing());
        }
    }

    void write(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Changing began) {
        JsonArrayBuilder changes = JsonObjects.arrayBuilder();
        tally.changes()
                .forEach((row, change) -> changes.add(JsonObjects.of(
                        "agent", row.agent(),
                        "channel", row.channel(),
                        "cases", change.cases(),
                        "taken_at", change.takenAt())));
        entities.createNativeQuery(WRITE)
                .setParameter(1, changes.build().toString())
                .executeUpdate();
    }
}
