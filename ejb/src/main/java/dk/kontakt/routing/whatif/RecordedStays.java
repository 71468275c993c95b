package dk.kontakt.routing.whatif;

import dk.kontakt.customer.ValueBand;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.OfferState;
import dk.kontakt.routing.replay.Arrival;
import dk.kontakt.routing.replay.Ending;
import dk.kontakt.routing.replay.Enquiry;
import dk.kontakt.routing.replay.Looks;
import dk.kontakt.routing.replay.PastOffer;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.Trait;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Reads every stay in the line that touches the period, in the order in which tickets joined, row by row. */
final class RecordedStays implements AutoCloseable {
    private static final String STAYS = """
            , stay as (
                select a.ticket, coalesce(a.joined_at, a.since, a.assigned_at) joined_at, coalesce(a.since, a.assigned_at) since, a.queue,
                    a.channel, coalesce(a.demand, a.requirement, a.explanation ->> 'requirement', '') demand,
                    coalesce(a.urgency, a.assigned_at) urgency, a.preferred_agent, a.avoided_agent,
                    coalesce(a.decided_at, a.assigned_at) ended_at, a.agent,
                    a.released_at, a.decided_at, a.joined_tx, a.released_tx ended_tx,
                    case when a.actor = 'router' then 'ROUTED'
                        when exists (select 1 from offer o where o.ticket = a.ticket and o.agent = a.agent and o.state = 'ACCEPTED'
                            and abs(extract(epoch from o.ended_at - a.assigned_at)) < 5) then 'ACCEPTED'
                        else 'BY_HAND' end way
                from p, assignment a where a.assigned_at >= p.since and coalesce(a.joined_at, a.since, a.assigned_at) < p.until
                union all
                select l.ticket, l.joined_at, l.since, l.queue, l.channel, l.demand, l.urgency, l.preferred_agent, l.avoided_agent,
                    l.left_at, null, null, null, l.joined_tx, l.left_tx, 'LEFT'
                from p, line_left l where l.left_at >= p.since and l.joined_at < p.until
                union all
                select w.ticket, coalesce(w.joined_at, w.since), w.since, w.queue, w.channel, w.demand, w.urgency, w.preferred_agent, w.avoided_agent,
                    null, null, null, null, w.joined_tx, null, 'WAITING'
                from p, waiting_ticket w where coalesce(w.joined_at, w.since) < p.until)
            """;
    private static final String COUNT = STAYS + "select count(*) from stay";
    private static final String ANY = STAYS + "select exists (select 1 from stay)";
    private static final String SELECT = STAYS + """
            select s.ticket, least(s.joined_at, s.decided_at) joined, s.since, coalesce(s.queue, t.queue), coalesce(s.channel, t.channel),
                s.demand, s.urgency, s.preferred_agent, s.avoided_agent, s.ended_at, s.agent, s.released_at, s.way,
                t.category, t.language, c.segment, t.priority, coalesce(t.product, ''), t.first_response_due,
                t.first_responded_at is not null and t.first_responded_at < s.joined_at,
                case when ? then coalesce((select min(k.received_at) from contact k where k.ticket = t.number), t.created_at)
                    else t.created_at end,
                case when ? then (select coalesce(sum(b.amount), 0) from customer_order b where b.customer = t.customer
                    and b.placed_at > t.created_at - interval '365 days' and b.placed_at <= t.created_at) end,
                case when coalesce(s.channel, t.channel) in ('CHAT', 'PHONE') then (
                    select json_build_object('offers', json_agg(json_build_object('agent', o.agent, 'state', o.state,
                        'from', extract(epoch from coalesce(o.decided_at, o.offered_at)), 'to', extract(epoch from o.ended_at)) order by o.id))
                    from offer o where o.ticket = s.ticket and o.offered_at >= least(s.joined_at, s.decided_at)
                        and o.offered_at <= coalesce(s.ended_at, 'infinity')) end,
                s.joined_at, s.joined_tx, s.ended_tx, s.decided_at
            from stay s join ticket t on t.number = s.ticket join customer c on c.id = t.customer
            order by joined, s.ticket
            """;
    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);

    private final Looks looks;
    private final PreparedStatement select;
    private final ResultSet row;

    /** Read, but others may have been seen before them. */
    private final PriorityQueue<Arrival> read =
            new PriorityQueue<>(Comparator.comparing(Arrival::at).thenComparingLong(Arrival::ticket));

    private Instant readUntil = Instant.MIN;

    /** @param fully whether service goals or values are asked for, which costs time */
    RecordedStays(Rows rows, Looks looks, boolean fully) throws SQLException {
        this.looks = looks;
        select = rows.prepare(SELECT);
        select.setBoolean(3, fully);
        select.setBoolean(4, fully);
        row = select.executeQuery();
    }

    static long count(Rows rows) throws SQLException {
        return rows.all(COUNT, found -> found.getLong(1)).get(0);
    }

    static boolean any(Rows rows) throws SQLException {
        return rows.all(ANY, found -> found.getBoolean(1)).get(0);
    }

    /** Null behind the last one. */
    @Nullable
    Arrival next() throws SQLException {
        Arrival first = read.peek();
        while ((first == null || first.at().isAfter(readUntil)) && row.next()) {
            readUntil = Rows.instant(row, 2);
            read.add(arrival());
            first = read.peek();
        }
        return read.poll();
    }

    private Arrival arrival() throws SQLException {
        return new Arrival(
                joined(),
                row.getLong(1),
                row.getString(4),
                row.getString(5),
                Demand.parse(row.getString(6)),
                Rows.instant(row, 7),
                Rows.instant(row, 3),
                row.getString(8),
                row.getString(9),
                enquiry(),
                ending(),
                offers(row.getString(23)));
    }

    /** The round that placed it has seen it, whatever the times say. */
    private Instant joined() throws SQLException {
        Instant seen = looks.seen(Rows.instant(row, 24), Rows.numberOrNull(row, 25));
        Instant decided = Rows.instantOrNull(row, 27);
        return decided != null && seen.isAfter(decided) ? decided : seen;
    }

    private Ending ending() throws SQLException {
        Ending.Way way = Ending.Way.valueOf(row.getString(13));
        Instant at = Rows.instantOrNull(row, 10);
        Instant released = Rows.instantOrNull(row, 12);
        Long transaction = Rows.numberOrNull(row, 26);
        return new Ending(
                way,
                at == null || way != Ending.Way.LEFT ? at : looks.seen(at, transaction),
                row.getString(11),
                released == null ? null : looks.seen(released, transaction));
    }

    private Enquiry enquiry() throws SQLException {
        Map<Trait, String> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.QUEUE, row.getString(4));
        traits.put(Trait.CHANNEL, row.getString(5));
        traits.put(Trait.CATEGORY, row.getString(14));
        traits.put(Trait.LANGUAGE, row.getString(15));
        traits.put(Trait.SEGMENT, row.getString(16));
        traits.put(Trait.PRIORITY, row.getString(17));
        traits.put(Trait.PRODUCT, row.getString(18));
        BigDecimal bought = row.getBigDecimal(22);
        return new Enquiry(
                traits,
                bought == null ? null : ValueBand.of(bought),
                Rows.instant(row, 21),
                Rows.instantOrNull(row, 19),
                row.getBoolean(20));
    }

    private static List<PastOffer> offers(@Nullable String json) {
        JsonObject read = json == null ? JsonObjects.of() : JsonObjects.read(json);
        return !read.containsKey("offers") || read.isNull("offers")
                ? List.of()
                : read.getJsonArray("offers").getValuesAs(JsonObject.class).stream()
                        .map(RecordedStays::offer)
                        .toList();
    }

    private static PastOffer offer(JsonObject offer) {
        return new PastOffer(
                offer.getString("agent"),
                OfferState.valueOf(offer.getString("state")),
                instant(offer.getJsonNumber("from").bigDecimalValue()),
                offer.isNull("to") ? null : instant(offer.getJsonNumber("to").bigDecimalValue()));
    }

    private static Instant instant(BigDecimal seconds) {
        return Instant.EPOCH.plus(seconds.multiply(MICROS).longValue(), ChronoUnit.MICROS);
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
