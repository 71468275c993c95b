package dk.kontakt.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The definitions of the figures, as SQL over the rows of one month. Contacts and their handle time count where and when they came
 * in; tickets where and when they were opened; an order with the last contact of its customer in the seven days before it.
 */
public final class ChannelValueFormula {
    public static final String VERSION = "1";

    /** Where a month begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** A week of fixed length: days that change the clock do not make it longer or shorter. */
    private static final Duration WEEK = Duration.ofHours(168);

    private static final String FIGURES = """
            with contacts as (
                select c.channel,
                       count(*) as contacts,
                       count(*) filter (where c.abandoned) as abandoned,
                       count(*) filter (where g.complaint) as complaints,
                       count(*) filter (where g.sale = 'BEFORE') as before_sale,
                       coalesce(sum(c.handle_seconds), 0) as handle_seconds
                from contact c
                join ticket t on t.number = c.ticket
                join category g on g.code = t.category
                where c.received_at >= ? and c.received_at < ?
                group by c.channel
            ), replies as (
                select t.channel, sum(r.handle_seconds) as handle_seconds
                from reply r
                join ticket t on t.number = r.ticket
                where r.sent_at >= ? and r.sent_at < ?
                group by t.channel
            ), opened as (
                select t.*,
                       floor(extract(epoch from t.resolved_at - t.created_at)) as resolution,
                       floor(extract(epoch from t.first_responded_at - t.created_at)) as first_response,
                       coalesce(t.first_responded_at <= t.first_response_due, false) as in_time,
                       coalesce(t.first_response_due < ?
                           and (t.resolved_at is null or t.resolved_at > t.first_response_due), false) as overdue,
                       t.resolved_at is not null
                           and (select count(*) from contact c where c.ticket = t.number) = 1
                           and not exists (
                               select from ticket again
                               where again.customer = t.customer and again.category = t.category
                                 and (again.created_at, again.number) > (t.created_at, t.number)
                                 and again.created_at <= t.resolved_at + interval '168 hours') as first_contact
                from ticket t
                where t.created_at >= ? and t.created_at < ?
            ), tickets as (
                select t.channel,
                       count(*) as tickets,
                       count(t.resolution) as resolved,
                       coalesce(sum(t.resolution), 0) as resolution_seconds,
                       count(t.first_response) as answered,
                       coalesce(sum(t.first_response), 0) as first_response_seconds,
                       count(t.first_response_due) filter (where t.first_responded_at is not null or t.overdue) as promised,
                       count(*) filter (where t.in_time) as answered_in_time,
                       count(*) filter (where t.first_contact) as first_contact_resolved,
                       coalesce(sum(s.score), 0) as satisfaction_sum,
                       count(s.score) as satisfaction_count
                from opened t
                left join satisfaction s on s.ticket = t.number
                group by t.channel
            ), orders as (
                select last.channel, count(*) as orders, sum(o.amount) as order_value
                from customer_order o
                cross join lateral (
                    select c.channel, c.received_at
                    from contact c
                    join ticket t on t.number = c.ticket
                    where t.customer = o.customer
                      and c.received_at < o.placed_at and c.received_at >= o.placed_at - interval '168 hours'
                    order by c.received_at desc, c.id desc
                    limit 1) last
                where o.currency = 'DKK' and o.placed_at > ? and o.placed_at < ?
                  and last.received_at >= ? and last.received_at < ?
                group by last.channel
            )
            select channel,
                   coalesce(c.contacts, 0) as contacts,
                   coalesce(c.abandoned, 0) as abandoned,
                   coalesce(c.complaints, 0) as complaints,
                   coalesce(c.before_sale, 0) as before_sale,
                   coalesce(t.tickets, 0) as tickets,
                   coalesce(t.resolved, 0) as resolved,
                   coalesce(t.resolution_seconds, 0) as resolution_seconds,
                   coalesce(t.answered, 0) as answered,
                   coalesce(t.first_response_seconds, 0) as first_response_seconds,
                   coalesce(t.promised, 0) as promised,
                   coalesce(t.answered_in_time, 0) as answered_in_time,
                   coalesce(t.first_contact_resolved, 0) as first_contact_resolved,
                   coalesce(t.satisfaction_sum, 0) as satisfaction_sum,
                   coalesce(t.satisfaction_count, 0) as satisfaction_count,
                   coalesce(c.handle_seconds, 0) + coalesce(r.handle_seconds, 0) as handle_seconds,
                   coalesce(o.orders, 0) as orders,
                   coalesce(o.order_value, 0.00) as order_value,
                   round((coalesce(c.handle_seconds, 0) + coalesce(r.handle_seconds, 0)) * coalesce(p.hourly_rate, 0) / 3600
                       + coalesce(c.contacts, 0) * coalesce(p.fixed_per_contact, 0), 2) as cost
            from contacts c
            full join replies r using (channel)
            full join tickets t using (channel)
            left join orders o using (channel)
            left join channel_cost p using (channel)
            order by channel
            """;

    private ChannelValueFormula() {}

    /** The figures of every channel that had contacts, replies or new tickets; answers due before {@code now} are overdue. */
    static List<ChannelMonth> compute(Connection database, YearMonth month, Instant now) throws SQLException {
        Instant start = startOf(month);
        Instant end = startOf(month.plusMonths(1));
        try (PreparedStatement select = database.prepareStatement(FIGURES)) {
            bind(select, start, end, start, end, now, start, end, start, end.plus(WEEK), start, end);
            List<ChannelMonth> rows = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                rows.add(new ChannelMonth(month, FigureColumns.channel(found), FigureColumns.read(found)));
            }
            return rows;
        }
    }

    static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZONE).toInstant();
    }

    private static void bind(PreparedStatement select, Instant... instants) throws SQLException {
        for (int i = 0; i < instants.length; i++) {
            OffsetDateTime value = instants[i].atOffset(ZoneOffset.UTC);
            select.setObject(i + 1, value);
        }
    }
}
