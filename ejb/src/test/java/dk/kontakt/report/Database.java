package dk.kontakt.report;

import dk.kontakt.platform.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL of its own with the product's tables, for one test class. */
public final class Database implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    public Database() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Schema.migrate(postgres.getPostgresDatabase(), Schema.class.getClassLoader());
    }

    public Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
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
        postgres.close();
    }
}
