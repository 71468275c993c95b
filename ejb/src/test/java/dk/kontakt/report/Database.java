package dk.kontakt.report;

import dk.kontakt.platform.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A database of its own with the product's tables, for one test class; one server has them all. */
public final class Database implements AutoCloseable {
    private static final String USER = "postgres";
    private static final String MIGRATED = "migrated";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name = "test_" + NUMBER.incrementAndGet();

    public Database() throws IOException {
        execute("create database " + name + " template " + MIGRATED);
    }

    /** Ends with the tests. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder().start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + MIGRATED);
                }
                Schema.migrate(server.getDatabase(USER, MIGRATED), Schema.class.getClassLoader());
                return server;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public Connection connect() throws SQLException {
        return Server.RUNNING.getDatabase(USER, name).getConnection();
    }

    /** Removes every row that a test may have written. */
    public void empty() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate customer, customer_order, ticket, contact, reply, satisfaction, call, agent, agent_state_log,"
                            + " contact_fact, daily_figures, fact_day, fact_due, fact_change cascade");
            statement.execute("delete from category where code like 'test-%'");
        }
    }

    @Override
    public void close() throws IOException {
        execute("drop database " + name + " with (force)");
    }

    private static void execute(String sql) throws IOException {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
