package dk.kontakt.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Fills the database with contacts from three years before the demo's, one every nineteen seconds: four tickets to five contacts, an answer
 * to most, an order to every fifth, all of it by arithmetic on the number.
 */
final class ManyContacts {
    static final String FROM = "2020-01";
    static final String TO = "2022-12";

    /** The first number of tickets, contacts, replies and customers. */
    static final long FIRST = 2_000_000_000L;

    private static final int SLICE = 100_000;

    /** %1$d the first number, %2$d and %3$d the first and last ticket of the slice. */
    private static final List<String> ROWS = List.of("""
            insert into customer (id, name, segment, created_at)
            select %1$d + i, 'Bench', (array['STANDARD', 'PLUS', 'BUSINESS'])[1 + i %% 3], timestamptz '2019-12-31Z'
            from generate_series(%2$d, %3$d) i where i %% 4 = 0
            """, """
            insert into ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id, subject,
                language, case_token, created_at, updated_at, first_response_due, first_responded_at, resolved_at)
            select %1$d + i, 'CLOSED', (array['EMAIL', 'EMAIL', 'PHONE', 'PHONE', 'CHAT', 'FORM', 'SMS', 'FACEBOOK'])[1 + i %% 8],
                (array['delivery', 'return', 'product-question', 'complaint', 'payment'])[1 + i %% 5], '', 'NORMAL', 'service',
                %1$d + i - i %% 4, 'bench-' || i, 'Hvor er min pakke?', 'da', 'bench-' || i, at, at, at + interval '4 hours',
                case when i %% 10 < 9 then at + i %% 20000 * interval '1 second' end,
                case when i %% 20 < 17 then at + i %% 300000 * interval '1 second' end
            from generate_series(%2$d, %3$d) i,
                lateral (select timestamptz '2020-01-01Z' + i * interval '23.65 seconds' as at) t
            """, """
            insert into contact (id, ticket, channel, external_id, received_at, subject, body, language, wait_seconds, handle_seconds, abandoned)
            select %1$d + 2 * i + n, %1$d + i, t.channel, 'bench-' || i || '-' || n, t.created_at + n * (i %% 90000) * interval '1 second',
                t.subject, 'Hej. Jeg bestilte for en uge siden og har ikke fået noget endnu. Hvornår kommer pakken?', 'da',
                case when t.channel in ('PHONE', 'CHAT') then i %% 90 end, case when t.channel in ('PHONE', 'CHAT') then i %% 900 end,
                t.channel in ('PHONE', 'CHAT') and i %% 15 = 0
            from generate_series(%2$d, %3$d) i join ticket t on t.number = %1$d + i, generate_series(0, case when i %% 4 = 0 then 1 else 0 end) n
            """, """
            insert into reply (id, ticket, agent, sent_at, body, handle_seconds)
            select t.number, t.number, 'agent' || 1 + t.number %% 8, t.first_responded_at, 'Den kommer i morgen.', t.number %% 600
            from ticket t
            where t.number between %1$d + %2$d and %1$d + %3$d and t.first_responded_at is not null and t.channel not in ('PHONE', 'CHAT')
            """, """
            insert into satisfaction (ticket, score, given_at)
            select t.number, 1 + t.number %% 5, t.resolved_at from ticket t
            where t.number between %1$d + %2$d and %1$d + %3$d and t.resolved_at is not null and t.number %% 9 = 0
            """, """
            insert into customer_order (number, customer, placed_at, amount, status, summary)
            select 'bench-' || t.number, t.customer, t.created_at + t.number %% 700000 * interval '1 second', t.number %% 2000, 'SENT', ''
            from ticket t where t.number between %1$d + %2$d and %1$d + %3$d and t.number %% 5 = 0
            """);

    private final Connection database;

    ManyContacts(Connection database) {
        this.database = database;
    }

    /** Goes on after those that are there. */
    void fillUpTo(int contacts) throws SQLException {
        int tickets = contacts / 5 * 4;
        try (Statement statement = database.createStatement()) {
            for (int from = present(statement); from < tickets; from += SLICE) {
                for (String sql : ROWS) {
                    statement.execute(sql.formatted(FIRST, from, Math.min(from + SLICE, tickets) - 1));
                }
            }
            statement.execute("delete from fact_change");
            statement.execute("vacuum analyze");
        }
    }

    private static int present(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from ticket where number >= " + FIRST)) {
            row.next();
            return row.getInt(1);
        }
    }
}
