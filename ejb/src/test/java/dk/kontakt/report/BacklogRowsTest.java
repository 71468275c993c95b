package dk.kontakt.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.ticket.Channel;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BacklogRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void openCasesAreCountedByTheirAge() throws IOException, SQLException {
        try (Database database = new Database();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into customer (id, name, segment, language, created_at) values (1, 'Ane', 'STANDARD', 'da', now())");
            open(statement, 1, "EMAIL", "OPEN", "2026-11-22T11:00Z", "2026-11-22T11:30Z");
            open(statement, 2, "EMAIL", "NEW", "2026-11-21T12:00Z", "2026-11-23T12:00Z");
            open(statement, 3, "EMAIL", "ON_HOLD", "2026-11-19T12:00Z", null);
            open(statement, 4, "EMAIL", "PENDING_CUSTOMER", "2026-11-15T12:00Z", null);
            open(statement, 5, "CHAT", "RESOLVED", "2026-11-15T12:00Z", null);
            open(statement, 6, "PHONE", "CLOSED", "2026-11-15T12:00Z", null);

            assertEquals(List.of(new Backlog(Channel.EMAIL, 1, 1, 1, 1, 1)), BacklogRows.count(connection, NOW));
        }
    }

    private static void open(
            Statement statement, int number, String channel, String status, String at, @Nullable String due)
            throws SQLException {
        String first = due == null ? "null" : "'" + due + "'";
        statement.execute("""
                insert into ticket (number, customer, channel, subject, category, category_reason, queue, priority, status, conversation_id,
                    language, case_token, created_at, updated_at, first_response_due)
                select %1$d, 1, '%2$s', 'x', 'general', 'test', min(code), 'NORMAL', '%3$s', 'c%1$d', 'da', 't%1$d', '%4$s', '%4$s', %5$s
                from queue
                """.formatted(number, channel, status, at, first));
    }
}
