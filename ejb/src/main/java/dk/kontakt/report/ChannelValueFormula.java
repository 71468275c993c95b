package dk.kontakt.report;

import static java.util.stream.Collectors.joining;

import dk.kontakt.platform.LocalZone;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The definitions of the facts, as SQL over the contacts of some channels in some days. What is of a ticket stands with the contact that
 * opened it, the earliest; the time of an answer, and its accuracy if it was reviewed, with the last contact before it, or else with the
 * one that opened; an order with the last or the first contact of its customer in the time before it, as attribution has it on the day of
 * the order.
 */
public final class ChannelValueFormula {
    /** Other days are other facts, so the zone is part of it unless it is the usual one. */
    public static final String VERSION = LocalZone.isUsual() ? "2" : "2 in " + LocalZone.id();

    /** Where a day begins and ends. */
    public static final ZoneId ZONE = LocalZone.id();

    /**
     * Everything of a span is joined as a whole, not contact by contact. The bounds stand in the text, and those of tickets wherever they
     * hold: the plan depends on how much lies between them.
     */
    private static final String FACTS = """
            insert into contact_fact (day, channel, contact, hour, received_at, ticket, category, complaint, before_sale, segment, queue,
                agent, opened, answered, timed, late, abandoned, short_abandoned, wait_seconds, talk_seconds, hold_seconds, wrap_up_seconds,
                writing_seconds, handle_seconds, first_response_seconds, promised, in_time, resolved, resolution_seconds, reopened,
                first_contact, score, accuracy, orders, order_value, cost, formula)
            with terms as materialized (
                select c.*, lead(valid_from, 1, 'infinity') over (partition by channel order by valid_from) as valid_until
                from channel_terms c
            ), attributions as materialized (
                select valid_from::timestamp at time zone '%1$s' as since, make_interval(hours => window_hours) as span,
                       choice = 'LAST_CONTACT' as last
                from attribution
            ), mine as materialized (
                select distinct c.ticket from contact c
                where c.channel = any ('{%7$s}') and c.received_at >= timestamptz '%2$s' and c.received_at < timestamptz '%3$s'
            ), around as materialized (
                select * from (
                    select o.id, o.ticket, o.channel, o.received_at, o.external_id, o.wait_seconds, o.handle_seconds, o.abandoned,
                           row_number() over in_order = 1 as opened,
                           count(*) filter (where not o.automatic) over (partition by o.ticket) = (not o.automatic)::int as alone,
                           lead(o.received_at, 1, 'infinity') over in_order as next_at,
                           o.channel = any ('{%7$s}') and o.received_at >= timestamptz '%2$s' and o.received_at < timestamptz '%3$s' as asked
                    from mine m join contact o on o.ticket = m.ticket
                    where o.ticket between %4$d and %5$d
                    window in_order as (partition by o.ticket order by o.received_at, o.id)) o
                where o.asked
            ), written as materialized (
                select c.id,
                       coalesce(sum(r.handle_seconds) filter (
                           where (c.opened or r.sent_at >= c.received_at) and r.sent_at < c.next_at), 0)::int as writing_seconds,
                       min(r.sent_at) filter (where r.sent_at >= c.received_at) as at,
                       (array_agg(r.agent order by r.sent_at, r.id) filter (where r.sent_at >= c.received_at))[1] as agent
                from around c join reply r on r.ticket = c.ticket
                where r.ticket between %4$d and %5$d
                group by c.id
            ), judged as materialized (
                select c.id, avg((v.relevance + v.quality - 2) / 8.0) as accuracy
                from around c join answer_review v on v.ticket = c.ticket
                where v.ticket between %4$d and %5$d and (c.opened or v.sent_at >= c.received_at) and v.sent_at < c.next_at
                group by c.id
            ), called as materialized (
                select c.id, sum(o.talk_seconds)::int as talk_seconds, sum(o.hold_seconds)::int as hold_seconds
                from around c join call o on o.ticket = c.ticket
                where o.direction = 'OUTBOUND' and o.ticket between %4$d and %5$d and (c.opened or o.started_at >= c.received_at) and o.started_at < c.next_at
                group by c.id
            ), reopened as materialized (
                select e.ticket, count(*) as times from ticket_event e
                where e.type = 'STATUS_CHANGED' and e.details ->> 'from' = 'RESOLVED' and e.details ->> 'to' = 'OPEN'
                  and e.ticket between %4$d and %5$d and e.ticket in (select ticket from mine)
                group by e.ticket
            ), merged as materialized (
                select distinct merged_into as ticket from ticket
                where merged_into between %4$d and %5$d and merged_into in (select ticket from mine)
            ), buyers as materialized (
                select o.number, o.customer, o.placed_at, o.amount, a.span, a.last
                from customer_order o
                cross join lateral (
                    select t.span, t.last from attributions t where t.since <= o.placed_at order by t.since desc limit 1) a
                where o.currency = 'DKK' and o.placed_at > timestamptz '%2$s' and o.placed_at <= timestamptz '%3$s' + interval '%6$d hours'
            ), seen as (
                select c.id, c.received_at, t.customer
                from contact c join ticket t on t.number = c.ticket
                where c.received_at >= timestamptz '%2$s' - interval '%6$d hours'
                  and c.received_at < timestamptz '%3$s' + interval '%6$d hours'
                  and t.number between %4$d and %5$d and c.ticket between %4$d and %5$d
            ), chosen as (
                select distinct on (o.number) o.number, c.id, o.amount
                from buyers o join seen c on c.customer = o.customer
                where c.received_at < o.placed_at and c.received_at >= o.placed_at - o.span
                order by o.number, case when o.last then c.received_at end desc, case when o.last then c.id end desc,
                    c.received_at, c.id
            ), bought as materialized (
                select id, count(*) as orders, sum(amount) as order_value from chosen group by id
            ), counted as (
                select c.id, c.ticket, c.channel, c.received_at, c.received_at at time zone '%1$s' as local,
                       c.opened, c.alone, c.next_at,
                       t.customer, t.category, t.queue, t.created_at, t.first_response_due, t.first_responded_at, t.resolved_at, t.merged_into,
                       coalesce(answer.agent, p.agent) as agent,
                       c.abandoned or coalesce(p.direction = 'INBOUND' and p.outcome in ('ABANDONED', 'MISSED'), false) as abandoned,
                       coalesce(p.wait_seconds, c.wait_seconds,
                           floor(date_part('epoch', answer.at - c.received_at))::int) as wait_seconds,
                       p.answered_at is not null or c.wait_seconds is not null or answer.at is not null as taken,
                       coalesce(p.talk_seconds, c.handle_seconds, 0) + coalesce(ours.talk_seconds, 0) as talk_seconds,
                       coalesce(p.hold_seconds, 0) + coalesce(ours.hold_seconds, 0) as hold_seconds,
                       case when p.id is not null then ended.at
                            when c.channel in ('PHONE', 'CHAT') and c.wait_seconds is not null
                                then c.received_at + make_interval(secs => c.wait_seconds + coalesce(c.handle_seconds, 0)) end as talk_ended,
                       coalesce(answer.writing_seconds, 0) as writing_seconds
                from around c
                join ticket t on t.number = c.ticket
                left join lateral (select * from call l where l.call_id = c.external_id and c.channel = 'PHONE' limit 1) p on true
                left join written answer on answer.id = c.id
                left join called ours on ours.id = c.id
                left join lateral (
                    select min(e.at) as at from ticket_event e
                    where p.id is not null and e.ticket = c.ticket and e.type = 'CALL_ENDED' and e.details ->> 'call' = p.call_id) ended on true
                where t.number between %4$d and %5$d
            ), handled as (
                select c.*, c.local::date as day, not c.abandoned and c.taken as answered,
                       coalesce(c.agent, (
                           select a.agent from assignment a
                           where a.ticket = c.ticket and coalesce(a.released_at, 'infinity') > c.received_at
                           order by a.assigned_at, a.id limit 1)) as worker
                from counted c
                offset 0
            ), worked as (
                select h.*, coalesce(w.seconds, 0) as wrap_up_seconds,
                       h.talk_seconds + h.hold_seconds + coalesce(w.seconds, 0) + h.writing_seconds as handle_seconds
                from handled h
                left join lateral (
                    select floor(date_part('epoch', n.at - s.at))::int as seconds
                    from agent_state_log s
                    join lateral (
                        select n.at from agent_state_log n
                        where n.agent = s.agent and (n.at, n.id) > (s.at, s.id) order by n.at, n.id limit 1) n on true
                    where h.talk_ended is not null and h.answered and s.agent = h.worker and s.state = 'WRAP_UP'
                      and s.at >= h.talk_ended - interval '1 second' and s.at <= h.talk_ended + interval '5 seconds'
                    order by s.at, s.id limit 1) w on true
            )
            select w.day, w.channel, w.id, date_part('hour', w.local), w.received_at, w.ticket, w.category, g.complaint, g.sale = 'BEFORE',
                   (select k.segment from customer k where k.id = w.customer), w.queue, w.worker, w.opened, w.answered,
                   terms.answer_within_seconds is not null
                       and (w.answered or w.abandoned and coalesce(w.wait_seconds > terms.short_abandon_seconds, true)),
                   coalesce(w.answered and w.wait_seconds > terms.answer_within_seconds, false),
                   w.abandoned,
                   coalesce(w.abandoned and w.wait_seconds <= terms.short_abandon_seconds, false),
                   w.wait_seconds, w.talk_seconds, w.hold_seconds, w.wrap_up_seconds, w.writing_seconds, w.handle_seconds,
                   case when w.opened then floor(date_part('epoch', w.first_responded_at - w.created_at)) end,
                   coalesce(w.opened and w.first_response_due is not null
                       and (w.first_responded_at is not null
                            or w.first_response_due < timestamptz '%8$s'
                               and (w.resolved_at is null or w.resolved_at > w.first_response_due)), false),
                   coalesce(w.opened and w.first_responded_at <= w.first_response_due, false),
                   w.opened and w.resolved_at is not null and w.merged_into is null,
                   case when w.opened and w.merged_into is null then floor(date_part('epoch', w.resolved_at - w.created_at)) end,
                   case when w.opened then coalesce(r.times, 0) else 0 end,
                   w.opened and w.alone and w.resolved_at is not null and w.merged_into is null and m.ticket is null
                       and not exists (
                           select from ticket again
                           where again.customer = w.customer and again.category = w.category
                             and (again.created_at, again.number) > (w.created_at, w.ticket)
                             and again.created_at <= w.resolved_at + interval '168 hours'),
                   case when w.opened then s.score end,
                   j.accuracy,
                   coalesce(b.orders, 0), coalesce(b.order_value, 0),
                   round(w.handle_seconds * coalesce(terms.hourly_rate, 0) / 3600 + coalesce(terms.fixed_per_contact, 0), 2),
                   '%9$s'
            from worked w
            join category g on g.code = w.category
            left join satisfaction s on s.ticket = w.ticket and s.ticket between %4$d and %5$d
            left join bought b on b.id = w.id
            left join judged j on j.id = w.id
            left join reopened r on r.ticket = w.ticket
            left join merged m on m.ticket = w.ticket
            left join terms on terms.channel = w.channel and terms.valid_from <= w.day and w.day < terms.valid_until
            order by w.day, w.channel, w.id
            """;

    /** Many contacts are not looked up one by one, whatever the planner expects; it thinks them fewer by far than they are. */
    private static final String JOIN_WHOLE = "set local enable_nestloop = off";

    private static final String JOIN_ANY = "set local enable_nestloop = on";

    /** Once for each part, of the rows that are there already. */
    private static final String FIGURES = """
            insert into daily_figures (part, day, channel, key, %s, formula)
            select case grouping(category, agent, hour, segment)
                       when 15 then 'CHANNEL' when 7 then 'CATEGORY' when 11 then 'AGENT' when 13 then 'HOUR' else 'SEGMENT' end,
                   day, channel,
                   case grouping(category, agent, hour, segment)
                       when 15 then '' when 7 then category when 11 then coalesce(agent, '') when 13 then lpad(hour::text, 2, '0')
                       else segment end,
                   %s, max(formula)
            from contact_fact
            where channel = any (?) and day between ? and ?
            group by day, channel, grouping sets ((), (category), (agent), (hour), (segment))
            """.formatted(FigureColumns.NAMES, FigureColumns.OF_CONTACTS);

    private ChannelValueFormula() {}

    /** Makes the facts of a span and their sums, of which there must be none yet; answers due before {@code now} are overdue. */
    static void compute(Connection database, DueSpan span, Instant now) throws SQLException {
        try (Statement facts = database.createStatement()) {
            facts.execute(span.isLong() ? JOIN_WHOLE : JOIN_ANY);
            facts.executeUpdate(facts(span, Reach.of(database, span), now));
        }
        try (PreparedStatement figures = database.prepareStatement(FIGURES)) {
            figures.setArray(1, FigureColumns.names(database, span.channels()));
            figures.setObject(2, span.days().from());
            figures.setObject(3, span.days().to());
            figures.executeUpdate();
        }
    }

    private static String facts(DueSpan span, Reach reach, Instant now) {
        String channels = span.channels().stream().map(Channel::name).collect(joining(","));
        return FACTS.formatted(
                ZONE,
                span.days().start(),
                span.days().end(),
                reach.firstTicket(),
                reach.lastTicket(),
                reach.hours(),
                channels,
                now,
                VERSION);
    }
}
