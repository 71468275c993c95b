package dk.kontakt.channel.telephony;

import dk.kontakt.channel.telephony.call.CallState;
import dk.kontakt.channel.telephony.call.Direction;
import dk.kontakt.channel.telephony.call.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads calls as they stand. */
@ApplicationScoped
class CallViews {
    private static final String ALL = """
            select c.id, c.call_id, c.direction, c.number, c.queue, c.agent, coalesce(p.agent, c.transferred_by), c.state, c.outcome, c.started_at,
                c.answered_at, c.ended_at, c.cause, c.wait_seconds, c.talk_seconds, c.hold_seconds, c.menu_steps, c.identifications, c.misplaced,
                c.ticket, c.callback, c.customer
            from call c left join agent_phone p on p.extension = c.transferred_by
            """;

    @PersistenceContext
    private EntityManager entities;

    CallView get(long id) {
        return find(id).orElseThrow(CallNotFound::new);
    }

    Optional<CallView> find(long id) {
        return read(query(" where c.id = ?", id)).stream().findFirst();
    }

    Optional<CallView> find(String callId) {
        return read(query(" where c.call_id = ?", callId)).stream().findFirst();
    }

    /** Those that are at an agent's telephone now, the oldest first. */
    List<CallView> at(String agent) {
        return read(query(
                " where c.agent = ? and c.ended_at is null and c.state in ('RINGING', 'TALKING', 'HELD') order by c.id",
                agent));
    }

    /** The last call with a number before one. */
    Optional<CallView> lastBefore(long id, String number) {
        return read(query(" where c.number = ? and c.id < ? order by c.started_at desc, c.id desc", number, id)
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    private Query query(String condition, Object... values) {
        Query query = entities.createNativeQuery(ALL + condition);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<CallView> read(Query query) {
        List<@Nullable Object[]> rows = query.getResultList();
        return rows.stream().map(CallViews::view).toList();
    }

    private static CallView view(@Nullable Object[] row) {
        return new CallView(
                number(row[0]),
                text(row[1]),
                Direction.valueOf(text(row[2])),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                CallState.valueOf(text(row[7])),
                row[8] == null ? null : Outcome.valueOf(text(row[8])),
                Objects.requireNonNull(at(row[9])),
                at(row[10]),
                at(row[11]),
                (String) row[12],
                (int) number(row[13]),
                (int) number(row[14]),
                (int) number(row[15]),
                (int) number(row[16]),
                (int) number(row[17]),
                (int) number(row[18]),
                row[19] == null ? null : number(row[19]),
                Boolean.TRUE.equals(row[20]),
                row[21] == null ? null : number(row[21]));
    }

    private static long number(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column)).longValue();
    }

    private static String text(@Nullable Object column) {
        return String.valueOf(Objects.requireNonNull(column));
    }

    private static @Nullable Instant at(@Nullable Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : null;
    }
}
