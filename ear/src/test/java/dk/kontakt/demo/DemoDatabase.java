package dk.kontakt.demo;

import dk.kontakt.platform.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of the tests' own, with databases that belong, as in the product, to a role without further rights. */
public final class DemoDatabase implements AutoCloseable {
    /** A Saturday evening, when the customer service is closed. */
    public static final Instant NOW = Instant.parse("2026-11-21T20:45:00.123Z");

    public static final long SEED = 4711;

    private final EmbeddedPostgres postgres;

    public DemoDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        execute("create role kontakt login password 'kontakt'");
    }

    /** A database with the tables of the application, and nothing else. */
    public DataSource empty(String name) throws SQLException {
        execute("create database " + name + " owner kontakt");
        var database = new PGSimpleDataSource();
        database.setUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name);
        database.setUser("kontakt");
        database.setPassword("kontakt");
        Schema.migrate(database, DemoDatabase.class.getClassLoader());
        return database;
    }

    public DataSource demo(String name, int contacts, Instant now, long seed) throws SQLException {
        DataSource database = empty(name);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Demo.load(connection, contacts, now, seed);
            connection.commit();
        }
        return database;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
