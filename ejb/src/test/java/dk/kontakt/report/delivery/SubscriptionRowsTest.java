package dk.kontakt.report.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubscriptionRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    private static final Timestamp DUE = Timestamp.from(NOW);

    @Test
    void aReportThatIsDueGoesOutOnceHoweverManyNodesLook() throws IOException, SQLException {
        try (Database database = new Database();
                Connection one = database.connect();
                Connection other = database.connect()) {
            execute(
                    one,
                    SubscriptionRows.INSERT,
                    "variety",
                    "WEEK",
                    1,
                    null,
                    7,
                    "PDF",
                    "da",
                    "a@b.dk\nc@d.dk",
                    "manager",
                    DUE,
                    DUE,
                    DUE);
            one.setAutoCommit(false);
            other.setAutoCommit(false);

            assertEquals(1, number(one, SubscriptionRows.DUE, DUE));
            assertTrue(finds(one, SubscriptionRows.CLAIM, 1, DUE));
            assertFalse(finds(other, SubscriptionRows.CLAIM, 1, DUE), "held by the first");

            Timestamp next = Timestamp.from(NOW.plusSeconds(604_800));
            execute(one, SubscriptionRows.SENT, next, next, DUE, 1);
            one.commit();
            assertFalse(finds(other, SubscriptionRows.CLAIM, 1, DUE), "went out");
            assertTrue(finds(other, SubscriptionRows.CLAIM, 1, next));
        }
    }

    @Test
    void afterAFailureItIsTriedLaterForTheSameDays() throws IOException, SQLException {
        try (Database database = new Database();
                Connection node = database.connect()) {
            execute(
                    node,
                    SubscriptionRows.INSERT,
                    "service",
                    "MONTH",
                    null,
                    1,
                    7,
                    "CSV",
                    "en",
                    "a@b.dk",
                    "manager",
                    DUE,
                    DUE,
                    DUE);
            Timestamp later = Timestamp.from(NOW.plusSeconds(600));
            execute(node, SubscriptionRows.FAILED, "no mailbox", DUE, later, 1);

            assertFalse(finds(node, SubscriptionRows.CLAIM, 1, DUE));
            assertTrue(finds(node, SubscriptionRows.CLAIM, 1, later));
            assertTrue(
                    finds(node, "select from report_subscription where next_due = ? and failure = 'no mailbox'", DUE));
        }
    }

    private static void execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static boolean finds(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next();
        }
    }

    private static long number(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
