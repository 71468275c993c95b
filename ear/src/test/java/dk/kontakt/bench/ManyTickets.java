package dk.kontakt.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the database with copies of the demo's tickets. */
final class ManyTickets {
    /** The number of the first copy. */
    static final long FIRST = 900_000_000L;

    private final Connection database;

    ManyTickets(Connection database) {
        this.database = database;
    }

    void fillUpTo(int tickets) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "create temporary table sample as select row_number() over (order by number desc) - 1 as n, t.*"
                            + " from ticket t where number < 400000000 limit 10000");
            statement.execute("""
                    insert into ticket (number, status, channel, category, category_reason, priority, queue, assignee, customer,
                        conversation_id, subject, language, order_number, case_token, created_at, updated_at,
                        first_response_due, first_responded_at, resolution_due, resolved_at)
                    select %1$d + i, s.status, s.channel, s.category, s.category_reason, s.priority, s.queue, s.assignee, s.customer,
                        'bench-' || i, s.subject, s.language, s.order_number, 'bench-' || i, s.created_at, s.updated_at,
                        s.first_response_due, s.first_responded_at, s.resolution_due, s.resolved_at
                    from generate_series(0, %2$d - 1) i join sample s on s.n = i %% (select count(*) from sample)
                    """.formatted(FIRST, tickets));
            statement.execute("""
                    insert into ticket_event (id, ticket, at, type, actor, version, subject_id, details)
                    select 500000000 + nextval('bench_event'), %1$d + i, e.at, e.type, e.actor, e.version, e.subject_id, e.details
                    from generate_series(0, %2$d - 1) i join sample s on s.n = i %% (select count(*) from sample)
                    join ticket_event e on e.ticket = s.number
                    """.formatted(FIRST, tickets));
            statement.execute("""
                    insert into sla_clock (id, ticket, metric, cycle, policy, rules, calendar, calendar_version, target_seconds,
                        elapsed_seconds, running_since, due_at, next_at, next_step, activated, state, closed_at, segments)
                    select 500000000 + nextval('bench_event'), %1$d + i, c.metric, c.cycle, c.policy, c.rules, c.calendar,
                        c.calendar_version, c.target_seconds, c.elapsed_seconds, c.running_since, c.due_at, c.next_at, c.next_step,
                        c.activated, c.state, c.closed_at, c.segments
                    from generate_series(0, %2$d - 1) i join sample s on s.n = i %% (select count(*) from sample)
                    join sla_clock c on c.ticket = s.number
                    """.formatted(FIRST, tickets));
            statement.execute("analyze");
        }
    }

    /** Opens every copy, with its first answer and its solution still to come; returns how many there are. */
    static long reopen(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "delete from sla_clock where ticket >= %d and (cycle > 1 or metric not in ('FIRST_RESPONSE', 'RESOLUTION'))"
                            .formatted(FIRST));
            statement.execute("""
                    update sla_clock set state = 'PENDING', closed_at = null, running_since = date_trunc('second', now()),
                        elapsed_seconds = 0, next_step = 1, due_at = date_trunc('second', now()) + interval '30 days',
                        next_at = date_trunc('second', now()) + interval '30 days'
                    where ticket >= %d
                    """.formatted(FIRST));
            return statement.executeLargeUpdate(
                    "update ticket set status = 'ON_HOLD', resolved_at = null, first_responded_at = null where number >= "
                            + FIRST);
        }
    }
}
