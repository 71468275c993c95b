package dk.kontakt.category.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.platform.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LabelledTextsTest {
    private static final String TICKETS = """
            insert into account (username, password_hash, created_at) values ('anna', 'x', now());
            insert into agent (username, name, email, state_since, idle_since) values ('anna', 'Anna', 'anna@example.org', now(), now());
            insert into customer (id, created_at) values (1, now());
            insert into category (code, name_da, name_en, sale, complaint, priority, queue)
            select code, code, code, 'AFTER', false, 'NORMAL', 'service' from unnest(array['return', 'refund']) code;
            insert into ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id, subject,
                language, case_token, created_at, updated_at, assignee, first_responded_at)
            select n, status, 'EMAIL', category, reason, 'NORMAL', 'service', 1, n, 'Emne', language, n, now(), now(), agent,
                case when agent is not null then now() end
            from (values (1, 'CLOSED', 'return', 'rule a, version 1: retur', 'da', 'anna'),
                (2, 'RESOLVED', 'return', 'topic: return', 'en', 'anna'),
                (3, 'OPEN', 'refund', 'rule a, version 1: retur', 'da', 'anna'),
                (4, 'OPEN', 'refund', 'rule a, version 1: retur', 'da', 'anna'),
                (5, 'CLOSED', 'return', 'rule a, version 1: retur', 'da', null),
                (6, 'CLOSED', 'return', 'no rule', 'da', 'anna'))
                t (n, status, category, reason, language, agent);
            insert into contact (id, ticket, channel, external_id, received_at, subject, body, language)
            select n * 10 + i, n, 'EMAIL', n * 10 + i, now(), 'Emne ' || n, 'Tekst ' || i, 'da'
            from generate_series(1, 6) n, generate_series(1, 2) i;
            insert into ticket_event (id, ticket, at, type, actor, version, details)
            values (1, 3, now(), 'TICKET_RECLASSIFIED', 'anna', 1, '{"category": "refund", "previousCategory": "return"}'),
                (2, 4, now(), 'TICKET_RECLASSIFIED', 'system', 1, '{"category": "refund", "previousCategory": "return"}'),
                (3, 6, now(), 'TICKET_RECLASSIFIED', 'anna', 1, '{"category": "return", "previousCategory": "return"}');
            """;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        Schema.migrate(postgres.getPostgresDatabase(), Schema.class.getClassLoader());
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TICKETS);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void peopleWhoCorrectOrLeaveACategoryVouchForIt() throws SQLException {
        assertEquals(
                List.of("6 return LEFT", "3 refund CORRECTED", "2 return CHOSEN", "1 return LEFT"),
                read(null, EnumSet.allOf(Voucher.class)).stream()
                        .map(text -> text.ticket() + " " + text.category() + " " + text.voucher())
                        .toList());
    }

    @Test
    void textIsWhatTheCustomerWroteFirst() throws SQLException {
        assertEquals(
                List.of(new WrittenText("da", "Emne 3", "Tekst 1")),
                read(null, Set.of(Voucher.CORRECTED)).stream()
                        .map(LabelledText::text)
                        .toList());
    }

    @Test
    void languageIsChosen() throws SQLException {
        assertEquals(
                List.of(2L),
                read("en", EnumSet.allOf(Voucher.class)).stream()
                        .map(LabelledText::ticket)
                        .toList());
    }

    private static List<LabelledText> read(@Nullable String language, Set<Voucher> vouchers) throws SQLException {
        List<LabelledText> texts = new ArrayList<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            LabelledTexts.read(connection, new BenchQuestion(WordRules.NONE, language, vouchers), texts::addAll);
            connection.rollback();
        }
        return texts;
    }
}
