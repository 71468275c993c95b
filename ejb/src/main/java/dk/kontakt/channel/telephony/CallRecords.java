package dk.kontakt.channel.telephony;

import dk.kontakt.channel.telephony.call.Call;
import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.channel.telephony.call.CallEventJson;
import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls and their events. */
@ApplicationScoped
class CallRecords {
    private static final String BEGIN = """
            insert into call (call_id, source, direction, state, started_at) values (?, ?, ?, 'UNKNOWN', ?) on conflict do nothing
            """;
    private static final String KEEP = """
            insert into call_event (source, event_id, call, taken_at, event) values (?, ?, ?, ?, cast(? as jsonb)) on conflict do nothing
            """;
    private static final String WRITE = """
            update call set (direction, caller, called, number, queue, device, agent, transferred_by, state, outcome, started_at, answered_at,
                ended_at, cause, wait_seconds, talk_seconds, hold_seconds, menu_steps, identifications, correlator, misplaced)
            = (select c.direction, c.caller, c.called, c.number, c.queue, c.device, c.agent, c.transferred_by, c.state, c.outcome, c.started_at,
                c.answered_at, c.ended_at, c.cause, c.wait_seconds, c.talk_seconds, c.hold_seconds, c.menu_steps, c.identifications, c.correlator,
                c.misplaced from json_populate_record(cast(null as call), cast(? as json)) c)
            where id = ?
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** One event of a call at a time; returns the call's number. */
    long enterAlone(CallEvent event) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('call:' || ?, 0))")
                .setParameter(1, event.call())
                .getSingleResult();
        entities.createNativeQuery(BEGIN)
                .setParameter(1, event.call())
                .setParameter(2, event.source())
                .setParameter(3, event.direction().name())
                .setParameter(4, Timestamp.from(event.at()))
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select id from call where call_id = ?")
                        .setParameter(1, event.call())
                        .getSingleResult())
                .longValue();
    }

    /** False if it was here before. */
    boolean isNew(long call, CallEvent event) {
        return entities.createNativeQuery(KEEP)
                        .setParameter(1, event.source())
                        .setParameter(2, event.id())
                        .setParameter(3, call)
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .setParameter(5, CallEventJson.envelope(event).toString())
                        .executeUpdate()
                == 1;
    }

    List<CallEvent> eventsOf(long call) {
        return entities
                .createNativeQuery("select cast(event as text) from call_event where call = ? order by id")
                .setParameter(1, call)
                .getResultList()
                .stream()
                .map(event -> CallEventJson.read(JsonObjects.read(String.valueOf(event))))
                .toList();
    }

    void write(long id, Call call, @Nullable String agent) {
        Call.Times times = call.times();
        String row = JsonObjects.of(
                        "direction", call.direction(),
                        "caller", call.from(),
                        "called", call.to(),
                        "number", call.otherNumber().orElse(null),
                        "queue", call.queue(),
                        "device", call.device(),
                        "agent", agent,
                        "transferred_by", call.transferredBy(),
                        "state", call.state(),
                        "outcome", call.outcome().orElse(null),
                        "started_at", times.startedAt(),
                        "answered_at", times.answeredAt(),
                        "ended_at", times.endedAt(),
                        "cause", call.cause(),
                        "wait_seconds", times.waitSeconds(),
                        "talk_seconds", times.talkSeconds(),
                        "hold_seconds", times.holdSeconds(),
                        "menu_steps", call.menuSteps(),
                        "identifications", call.identifications(),
                        "correlator", call.correlator(),
                        "misplaced", call.misplaced().size())
                .toString();
        entities.createNativeQuery(WRITE)
                .setParameter(1, row)
                .setParameter(2, id)
                .executeUpdate();
    }

    void belongTo(long id, long ticket, boolean callback) {
        entities.createNativeQuery("update call set ticket = ?, callback = ? where id = ?")
                .setParameter(1, ticket)
                .setParameter(2, callback)
                .setParameter(3, id)
                .executeUpdate();
    }

    void pick(long id, long customer, String by) {
        entities.createNativeQuery("update call set customer = ?, picked_by = ?, picked_at = ? where id = ?")
                .setParameter(1, customer)
                .setParameter(2, by)
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, id)
                .executeUpdate();
    }

    /** The number of a ticket that is there; empty otherwise. */
    Optional<Long> ticket(String number) {
        return number.matches("\\d{1,18}")
                ? first(entities.createNativeQuery("select number from ticket where number = ?")
                        .setParameter(1, Long.valueOf(number)))
                : Optional.empty();
    }

    private static Optional<Long> first(Query query) {
        List<?> found = query.setMaxResults(1).getResultList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(((Number) Objects.requireNonNull(found.get(0))).longValue());
    }
}
