package dk.kontakt.routing;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.choice.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the line where it begins. The index holds each kind of tickets in its order, so that the cost of a look depends on the number of
 * kinds and hardly on how many tickets wait.
 */
@ApplicationScoped
class LineHeads {

    /** From each kind straight to the next one, without the tickets between. */
    private static final String KINDS = """
            with recursive kind as (
                (select queue, channel, step, requirement, reserved_for, avoided from waiting_ticket where not offered
                 order by queue, channel, step, requirement, reserved_for, avoided limit 1)
                union all
                select n.* from kind k cross join lateral (
                    select w.queue, w.channel, w.step, w.requirement, w.reserved_for, w.avoided from waiting_ticket w
                    where not w.offered and (w.queue, w.channel, w.step, w.requirement, w.reserved_for, w.avoided)
                        > (k.queue, k.channel, k.step, k.requirement, k.reserved_for, k.avoided)
                    order by w.queue, w.channel, w.step, w.requirement, w.reserved_for, w.avoided limit 1) n)
            select * from kind
            """;

    private static final String HEADS = """
            select w.* from json_to_recordset(cast(? as json)) as k(queue text, channel text, step int, requirement text,
                reserved_for text, avoided text, most int)
            cross join lateral (select * from waiting_ticket h where not h.offered and h.queue = k.queue and h.channel = k.channel
                and h.step = k.step and h.requirement = k.requirement and h.reserved_for = k.reserved_for and h.avoided = k.avoided
                order by h.urgency, h.ticket limit k.most) w
            """;

    private static final String CLAIM = """
            select w.ticket from waiting_ticket w join ticket t on t.number = w.ticket
            where w.ticket = any(cast(string_to_array(?, ',') as bigint[])) and not w.offered for update of w, t skip locked
            """;

    private static final String CLAIM_FIRST = """
            select w.* from waiting_ticket w join ticket t on t.number = w.ticket
            where not w.offered and w.queue = ? and w.channel = ? and w.step = ? and w.requirement = ? and w.reserved_for = ?
                and w.avoided = ?
            order by w.urgency, w.ticket limit 1 for update of w, t skip locked
            """;

    @PersistenceContext
    private EntityManager entities;

    /** All kinds of which something waits. */
    @SuppressWarnings("unchecked")
    List<Kind> kinds() {
        List<Object[]> rows = entities.createNativeQuery(KINDS).getResultList();
        return rows.stream()
                .map(row -> new Kind(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }

    /** The most urgent of each kind, as many as are said, in no order. */
    @SuppressWarnings("unchecked")
    List<WaitingTicket> heads(Map<Kind, Integer> most) {
        if (most.isEmpty()) {
            return List.of();
        }
        JsonArrayBuilder kinds = JsonObjects.arrayBuilder();
        most.forEach((kind, number) -> kinds.add(JsonObjects.of(
                "queue", kind.queue(),
                "channel", kind.channel(),
                "step", kind.step(),
                "requirement", kind.requirement(),
                "reserved_for", kind.reservedFor(),
                "avoided", kind.avoided(),
                "most", number)));
        return entities.createNativeQuery(HEADS, WaitingTicket.class)
                .setParameter(1, kinds.build().toString())
                .getResultList();
    }

    /** Which transactions are seen now. */
    String snapshot() {
        return (String) entities.createNativeQuery("select cast(pg_current_snapshot() as text)")
                .getSingleResult();
    }

    /** Those of the tickets that nobody else is working on, held until the transaction ends. */
    List<Long> claim(List<WaitingTicket> wanted) {
        String numbers = wanted.stream().map(one -> Long.toString(one.ticket())).collect(Collectors.joining(","));
        @SuppressWarnings("unchecked")
        List<Number> claimed =
                entities.createNativeQuery(CLAIM).setParameter(1, numbers).getResultList();
        return claimed.stream().map(Number::longValue).toList();
    }

    /** The most urgent of a kind that nobody else is working on, held until the transaction ends. */
    @SuppressWarnings("unchecked")
    Optional<WaitingTicket> claimFirst(Kind kind) {
        List<WaitingTicket> claimed = entities.createNativeQuery(CLAIM_FIRST, WaitingTicket.class)
                .setParameter(1, kind.queue())
                .setParameter(2, kind.channel())
                .setParameter(3, kind.step())
                .setParameter(4, kind.requirement())
                .setParameter(5, kind.reservedFor())
                .setParameter(6, kind.avoided())
                .getResultList();
        return claimed.stream().findFirst();
    }
}
