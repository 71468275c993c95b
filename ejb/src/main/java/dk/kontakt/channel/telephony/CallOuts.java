package dk.kontakt.channel.telephony;

import dk.kontakt.channel.Addresses;
import dk.kontakt.channel.CloudEvent;
import dk.kontakt.channel.MessageDue;
import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls to absent agents, from the wish to the answer or the end of the time. */
@ApplicationScoped
class CallOuts {
    static final String CORRELATOR = "call-out-";
    private static final String ENDED_TYPE = "dk.kontakt.telephony.call-out-ended.v1";

    private static final String ALL =
            "select id, agent, reason, ticket, wanted_by, wanted_at, until, state, ended_at from call_out";
    private static final String ADD = """
            insert into call_out (agent, number, reason, ticket, wanted_by, wanted_at, until) values (?, ?, ?, cast(nullif(?, '') as bigint), ?, ?, ?)
            """;
    private static final String END = "update call_out set state = ?, ended_at = ? where id = ? and state = 'CALLING'";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /** Who is wanted, why, and for how long. */
    record Wish(String agent, String reason, @Nullable Long ticket, String by, Duration within) {}

    CallOut add(Wish wish, String number) {
        Instant now = clock.instant();
        query(
                        ADD,
                        wish.agent(),
                        number,
                        wish.reason(),
                        wish.ticket() == null ? "" : Long.toString(wish.ticket()),
                        wish.by(),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(wish.within())))
                .executeUpdate();
        return calling(wish.agent()).orElseThrow();
    }

    /** The one that is under way to the agent. */
    Optional<CallOut> calling(String agent) {
        return read(query(ALL + " where agent = ? and state = 'CALLING' order by id desc", agent)).stream()
                .findFirst();
    }

    Optional<CallOut> find(long id) {
        return read(query(ALL + " where id = ?", id)).stream().findFirst();
    }

    /** Notes that somebody answered a call with this correlator, if it was one to an absent agent. */
    void answered(String correlator) {
        if (correlator.matches(CORRELATOR + "\\d{1,18}")) {
            end(Long.parseLong(correlator.substring(CORRELATOR.length())), CallOut.State.ANSWERED);
        }
    }

    /** Ends one whose time is over; returns whether there was one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean passOne() {
        List<CallOut> due = read(query(
                ALL + " where state = 'CALLING' and until <= ? order by until limit 1 for update skip locked",
                Timestamp.from(clock.instant())));
        due.forEach(callOut -> end(callOut.id(), CallOut.State.TIMED_OUT));
        return !due.isEmpty();
    }

    private void end(long id, CallOut.State how) {
        boolean ended =
                query(END, how.name(), Timestamp.from(clock.instant()), id).executeUpdate() == 1;
        find(id).filter(callOut -> ended).ifPresent(this::tell);
    }

    private void tell(CallOut ended) {
        JsonObject data = JsonObjects.of(
                "callOut", ended.id(),
                "agent", ended.agent(),
                "reason", ended.reason(),
                "ticket", ended.ticket(),
                "outcome", ended.state());
        var event = new CloudEvent(
                UUID.randomUUID().toString(), ENDED_TYPE, Long.toString(ended.id()), clock.instant(), data);
        events.fire(new CallOutEnded(ended));
        events.fire(new MessageDue(Addresses.EVENTS, ended.id(), event));
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<CallOut> read(Query query) {
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream().map(CallOuts::callOut).toList();
    }

    private static CallOut callOut(@Nullable Object[] row) {
        return new CallOut(
                ((Number) Objects.requireNonNull(row[0])).longValue(),
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                row[3] == null ? null : ((Number) row[3]).longValue(),
                String.valueOf(row[4]),
                at(Objects.requireNonNull(row[5])),
                at(Objects.requireNonNull(row[6])),
                CallOut.State.valueOf(String.valueOf(row[7])),
                row[8] == null ? null : at(row[8]));
    }

    private static Instant at(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
