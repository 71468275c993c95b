package dk.kontakt.report;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A test class with a database of its own; what a test does not commit is forgotten after it. */
@SuppressWarnings("NullAway.Init")
public abstract class OnDatabase {
    protected static Database database;
    protected Connection connection;

    @BeforeAll
    static void start() throws IOException {
        database = new Database();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** The first text that a query answers with. */
    protected String text(String select) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            ResultSet found = statement.executeQuery();
            found.next();
            return found.getString(1);
        }
    }

    protected void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
