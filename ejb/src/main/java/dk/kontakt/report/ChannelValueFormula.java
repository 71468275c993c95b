package dk.kontakt.report;

import dk.kontakt.platform.LocalZone;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The definitions of the facts, as SQL over the contacts of one channel in some days. What is of a ticket stands with the contact that
 * opened it, the earliest; the time of an answer, and its accuracy if it was reviewed, with the last contact before it, or else with the
 * one that opened; an order with the last or the first contact of its customer in the time before it, as attribution has it on the day of
 * the order.
 */
public final class ChannelValueFormula {
    /** Other days are other facts, so the zone is part of it unless it is the usual one. */
    public static final String VERSION = LocalZone.isUsual() ? "2" : "2 in " + LocalZone.id();

    /** Where a day begins and ends. */
    public static final ZoneId ZONE = LocalZone.id();

    private static final String FACTS = """
            insert into contact_fact (day, channel, contact, hour, received_at, ticket, category, complaint, before_sale, segment, queue,
                agent, opened, answered, timed, late, abandoned, short_abandoned, wait_seconds, talk_seconds, hold_seconds, wrap_up_seconds,
                writing_seconds, handle_seconds, first_response_seconds, promised, in_time, resolved, resolution_seconds, reopened,
                first_contact, score, accuracy, orders, order_value, cost, formula)
            with terms as materialized (
                select c.*, lead(valid_from, 1, 'infinity') over (order by valid_from) as valid_until
                from channel_terms c where channel = ?
            ), attributions as materialized (
                select valid_from::timestamp at time zone '%1$s' as since,
                       lead(valid_from::timestamp at time zone '%1$s', 1, 'infinity') over (order by valid_from) as until,
                       make_interval(hours => window_hours) as span,
                       choice = 'LAST_CONTACT' as last
                from attribution
            ), counted as (
                select c.id, c.ticket, c.channel, c.received_at, c.received_at at time zone '%1$s' as local,
                       around.opened, around.alone, around.next_at,
                       t.customer, t.category, t.queue, t.created_at, t.first_response_due, t.first_responded_at, t.resolved_at, t.merged_into,
                       coalesce(answer.agent, p.agent) as agent,
                       c.abandoned or coalesce(p.direction = 'INBOUND' and p.outcome in ('ABANDONED', 'MISSED'), false) as abandoned,
                       coalesce(p.wait_seconds, c.wait_seconds,
                           floor(extract(epoch from answer.at - c.received_at))::int) as wait_seconds,
                       p.answered_at is not null or c.wait_seconds is not null or answer.at is not null as taken,
                       coalesce(p.talk_seconds, c.handle_seconds, 0) + ours.talk_seconds as talk_seconds,
                       coalesce(p.hold_seconds, 0) + ours.hold_seconds as hold_seconds,
                       case when p.id is not null then ended.at
                            when c.channel in ('PHONE', 'CHAT') and c.wait_seconds is not null
                                then c.received_at + make_interval(secs => c.wait_seconds + coalesce(c.handle_seconds, 0)) end as talk_ended,
                       answer.writing_seconds
                from contact c
                join ticket t on t.number = c.ticket
                left join call p on p.call_id = c.external_id and c.channel = 'PHONE'
                cross join lateral (
                    select not bool_or((o.received_at, o.id) < (c.received_at, c.id)) as opened,
                           not bool_or(o.id <> c.id and not o.automatic) as alone,
                           coalesce(min(o.received_at) filter (where (o.received_at, o.id) > (c.received_at, c.id)), 'infinity') as next_at
                    from contact o where o.ticket = c.ticket) around
                cross join lateral (
                    select coalesce(sum(r.handle_seconds) filter (
                               where (around.opened or r.sent_at >= c.received_at) and r.sent_at < around.next_at), 0)::int as writing_seconds,
                           min(r.sent_at) filter (where r.sent_at >= c.received_at) as at,
                           (array_agg(r.agent order by r.sent_at, r.id) filter (where r.sent_at >= c.received_at))[1] as agent
                    from reply r where r.ticket = c.ticket) answer
                cross join lateral (
                    select coalesce(sum(o.talk_seconds), 0)::int as talk_seconds, coalesce(sum(o.hold_seconds), 0)::int as hold_seconds
                    from call o
                    where o.ticket = c.ticket and o.direction = 'OUTBOUND'
                      and (around.opened or o.started_at >= c.received_at) and o.started_at < around.next_at) ours
                left join lateral (
                    select min(e.at) as at from ticket_event e
                    where p.id is not null and e.ticket = c.ticket and e.type = 'CALL_ENDED' and e.details ->> 'call' = p.call_id) ended on true
                where c.channel = ? and c.received_at >= ? and c.received_at < ?
            ), handled as materialized (
                select c.*, c.local::date as day, not c.abandoned and c.taken as answered,
                       coalesce(c.agent, (
                           select a.agent from assignment a
                           where a.ticket = c.ticket and coalesce(a.released_at, 'infinity') > c.received_at
                           order by a.assigned_at, a.id limit 1)) as worker
                from counted c
            ), worked as (
                select h.*, coalesce(w.seconds, 0) as wrap_up_seconds,
                       h.talk_seconds + h.hold_seconds + coalesce(w.seconds, 0) + h.writing_seconds as handle_seconds
                from handled h
                left join lateral (
                    select floor(extract(epoch from n.at - s.at))::int as seconds
                    from agent_state_log s
                    join lateral (
                        select n.at from agent_state_log n
                        where n.agent = s.agent and (n.at, n.id) > (s.at, s.id) order by n.at, n.id limit 1) n on true
                    where h.talk_ended is not null and h.answered and s.agent = h.worker and s.state = 'WRAP_UP'
                      and s.at >= h.talk_ended - interval '1 second' and s.at <= h.talk_ended + interval '5 seconds'
                    order by s.at, s.id limit 1) w on true
            )
            select w.day, w.channel, w.id, extract(hour from w.local), w.received_at, w.ticket, w.category, g.complaint, g.sale = 'BEFORE',
                   k.segment, w.queue, w.worker, w.opened, w.answered,
                   terms.answer_within_seconds is not null
                       and (w.answered or w.abandoned and coalesce(w.wait_seconds > terms.short_abandon_seconds, true)),
                   coalesce(w.answered and w.wait_seconds > terms.answer_within_seconds, false),
                   w.abandoned,
                   coalesce(w.abandoned and w.wait_seconds <= terms.short_abandon_seconds, false),
                   w.wait_seconds, w.talk_seconds, w.hold_seconds, w.wrap_up_seconds, w.writing_seconds, w.handle_seconds,
                   case when w.opened then floor(extract(epoch from w.first_responded_at - w.created_at)) end,
                   coalesce(w.opened and w.first_response_due is not null
                       and (w.first_responded_at is not null
                            or w.first_response_due < ?
                               and (w.resolved_at is null or w.resolved_at > w.first_response_due)), false),
                   coalesce(w.opened and w.first_responded_at <= w.first_response_due, false),
                   w.opened and w.resolved_at is not null and w.merged_into is null,
                   case when w.opened and w.merged_into is null then floor(extract(epoch from w.resolved_at - w.created_at)) end,
                   case when w.opened then (
                       select count(*) from ticket_event e
                       where e.ticket = w.ticket and e.type = 'STATUS_CHANGED'
                         and e.details ->> 'from' = 'RESOLVED' and e.details ->> 'to' = 'OPEN') else 0 end,
                   w.opened and w.alone and w.resolved_at is not null and w.merged_into is null
                       and (select count(*) from ticket m where m.merged_into = w.ticket) = 0
                       and not exists (
                           select from ticket again
                           where again.customer = w.customer and again.category = w.category
                             and (again.created_at, again.number) > (w.created_at, w.ticket)
                             and again.created_at <= w.resolved_at + interval '168 hours'),
                   case when w.opened then (select s.score from satisfaction s where s.ticket = w.ticket) end,
                   (select avg((v.relevance + v.quality - 2) / 8.0) from answer_review v
                    where v.ticket = w.ticket and (w.opened or v.sent_at >= w.received_at) and v.sent_at < w.next_at),
                   bought.orders, bought.order_value,
                   round(w.handle_seconds * coalesce(terms.hourly_rate, 0) / 3600 + coalesce(terms.fixed_per_contact, 0), 2),
                   ?
            from worked w
            join category g on g.code = w.category
            join customer k on k.id = w.customer
            left join terms on terms.valid_from <= w.day and w.day < terms.valid_until
            cross join lateral (
                select count(*) as orders, coalesce(sum(o.amount), 0) as order_value
                from customer_order o
                join attributions a on o.placed_at >= a.since and o.placed_at < a.until
                where o.customer = w.customer and o.currency = 'DKK'
                  and o.placed_at > w.received_at and o.placed_at <= w.received_at + a.span
                  and not exists (
                      select from ticket ot join contact oc on oc.ticket = ot.number
                      where ot.customer = w.customer
                        and oc.received_at < o.placed_at and oc.received_at >= o.placed_at - a.span
                        and case when a.last then (oc.received_at, oc.id) > (w.received_at, w.id)
                                 else (oc.received_at, oc.id) < (w.received_at, w.id) end)) bought
            """.formatted(ZONE);

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
            where channel = ? and day between ? and ?
            group by channel, grouping sets ((day), (day, category), (day, agent), (day, hour), (day, segment))
            """.formatted(FigureColumns.NAMES, FigureColumns.OF_CONTACTS);

    private ChannelValueFormula() {}

    /** Makes the facts of a span and their sums, of which there must be none yet; answers due before {@code now} are overdue. */
    static void compute(Connection database, DueSpan span, Instant now) throws SQLException {
        try (PreparedStatement facts = database.prepareStatement(FACTS)) {
            facts.setString(1, span.channel().name());
            facts.setString(2, span.channel().name());
            facts.setObject(3, span.days().start().atOffset(ZoneOffset.UTC));
            facts.setObject(4, span.days().end().atOffset(ZoneOffset.UTC));
            facts.setObject(5, now.atOffset(ZoneOffset.UTC));
            facts.setString(6, VERSION);
            facts.executeUpdate();
        }
        try (PreparedStatement figures = database.prepareStatement(FIGURES)) {
            figures.setString(1, span.channel().name());
            figures.setObject(2, span.days().from());
            figures.setObject(3, span.days().to());
            figures.executeUpdate();
        }
    }
}
