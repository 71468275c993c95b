package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened at a firm, as plain values that can be stored and counted. */
record History(
        List<Case> cases, List<Message> contacts, List<Answer> replies, List<Purchase> orders, List<Rating> ratings) {

    static final List<Kind> KINDS = List.of(
            new Kind("test-product", true, false),
            new Kind("test-promise", true, true),
            new Kind("test-return", false, false),
            new Kind("test-damage", false, true));

    record Kind(String code, boolean beforeSale, boolean complaint) {}

    record Case(
            long number,
            Channel channel,
            Kind kind,
            long customer,
            Instant created,
            @Nullable Instant due,
            @Nullable Instant answered,
            @Nullable Instant resolved) {}

    record Message(
            long id,
            Case of,
            Channel channel,
            Instant received,
            @Nullable Integer handleSeconds,
            boolean abandoned) {}

    record Answer(Case to, Instant sent, int handleSeconds) {}

    record Purchase(long customer, Instant placed, BigDecimal amount, String currency) {}

    record Rating(Case of, int score) {}

    void store(Connection database) throws SQLException {
        for (Kind kind : KINDS) {
            insert(
                    database,
                    "category (code, name_da, name_en, sale, complaint, queue) values (?, '', '', ?, ?, 'service')",
                    kind.code,
                    kind.beforeSale ? "BEFORE" : "AFTER",
                    kind.complaint);
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("insert into customer (id, created_at) select n, now() from generate_series(0, 99) n");
        }
        for (Case one : cases) {
            insert(
                    database,
                    """
                            ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id,
                                    subject, language, case_token, created_at, updated_at, first_response_due, first_responded_at,
                                    resolved_at)
                            values (?, 'OPEN', ?, ?, '', 'NORMAL', 'service', ?, ?, '', 'da', ?, ?, now(), ?, ?, ?)""",
                    one.number,
                    one.channel.name(),
                    one.kind.code,
                    one.customer,
                    "c" + one.number,
                    "t" + one.number,
                    one.created,
                    one.due,
                    one.answered,
                    one.resolved);
        }
        for (Message message : contacts) {
            insert(
                    database,
                    "contact (id, ticket, channel, external_id, received_at, subject, body, language, handle_seconds, abandoned)"
                            + " values (?, ?, ?, '', ?, '', '', 'da', ?, ?)",
                    message.id,
                    message.of.number,
                    message.channel.name(),
                    message.received,
                    message.handleSeconds,
                    message.abandoned);
        }
        long id = 0;
        for (Answer reply : replies) {
            insert(
                    database,
                    "reply (id, ticket, agent, sent_at, body, handle_seconds) values (?, ?, 'a', ?, '', ?)",
                    ++id,
                    reply.to.number,
                    reply.sent,
                    reply.handleSeconds);
        }
        for (Purchase order : orders) {
            insert(
                    database,
                    "customer_order (number, customer, placed_at, amount, currency, status, summary) values (?, ?, ?, ?, ?, '', '')",
                    "o" + ++id,
                    order.customer,
                    order.placed,
                    order.amount,
                    order.currency);
        }
        for (Rating rating : ratings) {
            insert(
                    database,
                    "satisfaction (ticket, score, given_at) values (?, ?, now())",
                    rating.of.number,
                    rating.score);
        }
    }

    private static void insert(Connection database, String what, @Nullable Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into " + what)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                insert.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            insert.executeUpdate();
        }
    }
}
