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
                    insert into ticket_event (id, ticket, at, type, actor, version, details)
                    select 500000000 + nextval('bench_event'), %1$d + i, now(), 'NOTE_ADDED', 'agent1', 1, '{}'
                    from generate_series(0, %2$d - 1) i, generate_series(1, 4)
                    """.formatted(FIRST, tickets));
            statement.execute("analyze");
        }
    }
}
