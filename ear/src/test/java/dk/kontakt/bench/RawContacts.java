package dk.kontakt.bench;

import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The limit: the rows that a contact leaves behind, written by plain JDBC, a transaction a contact, on some connections. */
final class RawContacts {

    /** One statement for each row that a contact by e-mail leaves, with its routing; parameters are the number and a text. */
    private static final String[] ROWS = {
        "insert into customer (id, name, email, created_at) values (?, 'Ida Holm', ? || '@example.dk', now())",
        """
        insert into ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id,
            subject, language, case_token, created_at, updated_at, first_response_due, resolution_due)
        values (?, 'NEW', 'EMAIL', 'general', 'no rule', 'NORMAL', 'service', ?, ?,
            'Hvor er min pakke?', 'da', ?, now(), now(), now() + '4h', now() + '2d')
        """,
        """
        insert into contact (id, ticket, channel, external_id, received_at, subject, body, language)
        values (?, ?, 'EMAIL', ?, now(), 'Hvor er min pakke?',
            'Hej. Jeg bestilte for en uge siden og har ikke fået noget endnu. Hvornår kommer pakken?', 'da')
        """,
        "insert into inbox (ticket, channel, external_id, received_at) values (?, 'EMAIL', ?, now())",
        event("TICKET_OPENED"),
        event("SLA_APPLIED"),
        event("TICKET_ASSIGNED"),
        outbox("opened"),
        outbox("sla-applied"),
        outbox("assigned"),
        clock("FIRST_RESPONSE"),
        clock("RESOLUTION"),
        segment(),
        """
        insert into assignment (id, ticket, agent, assigned_at, actor, explanation)
        values (?, ?, 'agent1', now(), 'router', (select jsonb_agg(n) from generate_series(1, 400) n))
        """,
        "update ticket set status = 'OPEN', assignee = 'agent1', version = version + 1 where number = ?",
    };

    private final List<Connection> connections = new ArrayList<>();
    private long next = 500_000_000;

    RawContacts(Product product, int connections) throws Exception {
        for (int i = 0; i < connections; i++) {
            Connection connection = product.database();
            connection.setAutoCommit(false);
            this.connections.add(connection);
        }
    }

    /** Transactions a second. */
    double measure(int contacts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections.size());
        int each = contacts / connections.size();
        List<Callable<Integer>> writers = new ArrayList<>();
        for (Connection connection : connections) {
            long from = next;
            next += each;
            writers.add(() -> write(connection, from, each));
        }
        long begin = System.nanoTime();
        for (Future<Integer> written : threads.invokeAll(writers)) {
            written.get();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        threads.shutdown();
        clear();
        return each * connections.size() / seconds;
    }

    private static int write(Connection connection, long from, int contacts) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (String sql : ROWS) {
            rows.add(Row.prepare(connection, sql));
        }
        for (long number = from; number < from + contacts; number++) {
            for (Row row : rows) {
                row.write(number);
            }
            connection.commit();
        }
        return contacts;
    }

    /** A statement that takes the number where a number is asked for, and else a text that is unique. */
    private record Row(PreparedStatement statement, List<Integer> types) {

        static Row prepare(Connection connection, String sql) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            ParameterMetaData parameters = statement.getParameterMetaData();
            List<Integer> types = new ArrayList<>();
            for (int i = 1; i <= parameters.getParameterCount(); i++) {
                types.add(parameters.getParameterType(i));
            }
            return new Row(statement, types);
        }

        void write(long number) throws SQLException {
            for (int i = 0; i < types.size(); i++) {
                if (types.get(i) == Types.BIGINT) {
                    statement.setLong(i + 1, number);
                } else {
                    statement.setString(i + 1, UUID.randomUUID().toString());
                }
            }
            statement.executeUpdate();
        }
    }

    /** The relay would send what lies in the outbox. */
    private void clear() throws SQLException {
        Connection connection = connections.get(0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from outbox where id >= 500000000");
            connection.commit();
        }
    }

    private static String event(String type) {
        return "insert into ticket_event (id, ticket, at, type, actor, version, details) values (500000000 + nextval('bench_event'), ?, now(), '"
                + type
                + "', 'system', 0, '{\"channel\": \"EMAIL\", \"category\": \"general\", \"queue\": \"service\"}')";
    }

    private static String outbox(String type) {
        return "insert into outbox (id, address, message_id, type, ticket, body, created_at)"
                + " values (500000000 + nextval('bench_event'), 'bench', ?, 'dk.kontakt.ticket." + type
                + ".v1', ?, repeat('x', 400), now())";
    }

    private static String clock(String metric) {
        return "insert into sla_clock (id, ticket, metric, cycle, policy, rules, calendar, calendar_version, target_seconds,"
                + " elapsed_seconds, running_since, due_at, next_at, next_step, activated, state, segments)"
                + " values (500000000 + nextval('bench_event'), ?, '" + metric
                + "', 1, 'policy', 1, 'always', 1, 14400, 0, now(), now() + '4h', now() + '3h', 0, true, 'PENDING', 1)";
    }

    private static String segment() {
        return "insert into sla_segment (id, clock, number, kind, began_at, cause, policy, rules, calendar, calendar_version,"
                + " target_seconds, elapsed_seconds, due_at)"
                + " select 500000000 + nextval('bench_event'), c.id, 1, 'RUNNING', now(), 'OPENED', 'policy', 1, 'always', 1,"
                + " 14400, 0, now() from sla_clock c where c.ticket = ?";
    }
}
