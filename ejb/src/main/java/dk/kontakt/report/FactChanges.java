package dk.kontakt.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Finds the days whose facts are changed by what happened since the last look: by events of tickets, by other changes that left a note,
 * and by answers that became overdue. Rather a day too many than one too few.
 */
final class FactChanges {
    private static final String WATERMARK = """
            select seen, at, cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as now from fact_watermark for update
            """;

    private static final String MARK = """
            with note as (
                delete from fact_change returning *
            ), event as (
                select distinct ticket, type, cast(details ->> 'previous' as text) as previous from ticket_event where tx >= ?
            ), looked as materialized (
                select ?::timestamptz as since, ?::timestamptz as now, (select max(make_interval(hours => window_hours)) from attribution) as span
            ), came as (
                select t.number, t.created_at, t.customer
                from event e join ticket t on t.number = e.ticket
                where e.type in ('TICKET_OPENED', 'CONTACT_RECEIVED', 'TICKET_RECLASSIFIED', 'CUSTOMER_CHOSEN')
                union
                select t.number, t.created_at, e.previous::bigint
                from event e join ticket t on t.number = e.ticket
                where e.type = 'CUSTOMER_CHOSEN' and e.previous ~ '^\\d{1,18}$'
            ), touched as (
                select ticket from event
                union select ticket from note where ticket is not null
                union select t.number from note n join ticket t on t.customer = n.customer where n.at is null
                union
                select t.number from looked l
                join ticket t on t.first_responded_at is null and t.first_response_due >= l.since and t.first_response_due < l.now
                union
                select e.number from came n join ticket e on e.customer = n.customer
                where e.created_at <= n.created_at and e.resolved_at >= n.created_at - interval '168 hours'
                union
                select p.ticket from looked l
                join agent_state_log s on s.at > l.since - interval '1 minute' and s.at <= l.now
                join lateral (
                    select b.state, b.at from agent_state_log b
                    where b.agent = s.agent and (b.at, b.id) < (s.at, s.id) order by b.at desc, b.id desc limit 1) b on b.state = 'WRAP_UP'
                join call p on p.started_at between b.at - interval '6 hours' and b.at + interval '1 minute'
                    and p.ended_at between b.at - interval '1 minute' and b.at + interval '1 minute' and p.ticket is not null
            ), bought as (
                select customer, at from note where at is not null
                union
                select o.customer, o.placed_at
                from looked l
                cross join came n
                join contact c on c.ticket = n.number
                join customer_order o on o.customer = n.customer and o.placed_at > c.received_at and o.placed_at <= c.received_at + l.span
            ), hit as (
                select c.received_at, c.channel from touched t join contact c on c.ticket = t.ticket
                union all
                select c.received_at, c.channel
                from looked l
                cross join bought b
                join ticket t on t.customer = b.customer
                join contact c on c.ticket = t.number and c.received_at < b.at and c.received_at >= b.at - l.span
            )
            insert into fact_due (day, channel, since)
            select (received_at at time zone '%1$s')::date, channel, l.now from hit cross join looked l
            union
            select f.day, f.channel, l.now
            from note n join daily_figures f on f.part = 'CATEGORY' and f.key = n.category cross join looked l
            on conflict (day, channel) do update set since = excluded.since
            """.formatted(ChannelValueFormula.ZONE);

    private final Connection database;

    FactChanges(Connection database) {
        this.database = database;
    }

    /** Looks for what happened since the last time. */
    void mark(Instant now) throws SQLException {
        try (Statement select = database.createStatement();
                ResultSet watermark = select.executeQuery(WATERMARK);
                PreparedStatement mark = database.prepareStatement(MARK)) {
            watermark.next();
            mark.setLong(1, watermark.getLong("seen"));
            mark.setObject(2, watermark.getObject("at"));
            mark.setObject(3, now.atOffset(ZoneOffset.UTC));
            mark.executeUpdate();
            // Of what is written from here on nothing was seen; what was under way may have been seen or not.
            remember(watermark.getLong("now"), now);
        }
    }

    /** Nothing is computed yet: whatever happened will be seen when it is. */
    void forget(Instant now) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet watermark = statement.executeQuery(WATERMARK)) {
            watermark.next();
            remember(watermark.getLong("now"), now);
        }
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("delete from fact_change");
        }
    }

    private void remember(long seen, Instant now) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("update fact_watermark set seen = ?, at = ?")) {
            update.setLong(1, seen);
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
    }
}
