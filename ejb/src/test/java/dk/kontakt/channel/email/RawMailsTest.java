package dk.kontakt.channel.email;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawMailsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:20:00Z");
    private static final Instant THEN = NOW.minus(Duration.ofDays(90));

    @SuppressWarnings("NullAway.Init")
    private static Database database;

    @SuppressWarnings("NullAway.Init")
    private Connection connection;

    @BeforeAll
    static void create() throws IOException {
        database = new Database();
    }

    @AfterAll
    static void drop() throws IOException {
        database.close();
    }

    @BeforeEach
    void open() throws SQLException {
        connection = database.connect();
        execute("set session_replication_role = replica");
        execute("""
                insert into mailbox (code, address, name, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security, username,
                    authentication)
                values ('support', 'support@fjordbo.example', 'Fjordbo', 'h', 1, 'NONE', 'h', 1, 'NONE', 'u', 'PASSWORD')
                """);
    }

    @AfterEach
    void close() throws SQLException {
        execute("truncate mail_received, mailbox, contact, contact_file cascade");
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TAKEN_IN, 91, , true, 1",
        "TAKEN_IN, 89, , true, 0",
        "TAKEN_IN, 91, The mail could not be read, true, 0",
        "TAKEN_IN, 91, , false, 0",
        "STORED, 91, , false, 0",
        "KEPT, 91, , false, 0",
        "QUARANTINED, 91, , true, 0",
    })
    void removesOnlyWhatWasReadIntoAContact(
            String state, int days, @Nullable String problems, boolean contact, int removed) throws SQLException {
        mail(1, state, days, problems);
        if (contact) {
            contact(1, "Hvor er min pakke?");
        }

        assertEquals(removed, remove());
        assertEquals(
                removed, number("select count(*) from mail_received where raw is null and raw_removed_at is not null"));
        assertEquals(0, remove());
    }

    @Test
    void removesADuplicateWithTheMailThatWasRead() throws SQLException {
        mail(1, "TAKEN_IN", 91, null);
        mail(2, "DUPLICATE", 91, null);
        execute("update mail_received set duplicate_key = 'same'");
        mail(3, "DUPLICATE", 91, null);
        contact(1, "Hvor er min pakke?");

        assertEquals(2, remove());
        assertEquals(3, number("select max(id) from mail_received where raw is not null"));
    }

    @Test
    void keepsWhatTheContactDoesNotHoldWhole() throws SQLException {
        mail(1, "TAKEN_IN", 91, null);
        contact(1, "a".repeat(MailContact.LONGEST_BODY));
        mail(2, "TAKEN_IN", 91, null);
        contact(2, "Se filen");
        execute("insert into contact_file (id, channel, external_id, role, name, media_type, size, content, scan)"
                + " values (gen_random_uuid(), 'EMAIL', 'mail-2', 'ATTACHMENT', 'f.exe', 'a/b', 1, 'x', 'INFECTED')");

        assertEquals(0, remove());
    }

    private int remove() throws SQLException {
        return new RawMails(connection).remove(THEN, NOW, 200);
    }

    private void mail(long id, String state, int days, @Nullable String problems) throws SQLException {
        execute("""
                insert into mail_received (id, mailbox, uid_validity, uid, received_at, raw, state, problems, duplicate_key)
                values (%1$d, 'support', 1, %1$d, '%2$s', 'bytes', '%3$s', %4$s, 'key-%1$d')
                """.formatted(
                        id, NOW.minus(Duration.ofDays(days)), state, problems == null ? "null" : "'" + problems + "'"));
    }

    private void contact(long id, String body) throws SQLException {
        execute("""
                insert into contact (id, ticket, channel, external_id, received_at, subject, body, language)
                values (%1$d, 1, 'EMAIL', 'mail-%1$d', now(), 'Pakke', '%2$s', 'da')
                """.formatted(id, body));
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
