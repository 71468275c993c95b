package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that happened at a firm and that facts are made of, as plain values that can be stored and counted. */
record Firm(
        List<Case> cases,
        List<Message> contacts,
        List<Answer> replies,
        List<Ours> callsOfOurs,
        List<Stay> stays,
        List<Turn> turns,
        List<Purchase> orders,
        List<Rating> ratings,
        List<Terms> terms,
        List<Attribution> attributions) {

    static final List<String> SEGMENTS = List.of("STANDARD", "PLUS", "BUSINESS");
    static final List<String> AGENTS = List.of("ane", "bo", "cai");

    record Case(
            long number,
            History.Kind kind,
            long customer,
            Instant created,
            @Nullable Instant due,
            @Nullable Instant answered,
            @Nullable Instant resolved,
            int reopened,
            @Nullable Long mergedInto) {}

    record Message(
            long id,
            Case of,
            Channel channel,
            Instant received,
            @Nullable Integer waitSeconds,
            @Nullable Integer handleSeconds,
            boolean abandoned,
            boolean automatic,
            @Nullable Call call) {}

    /** A call that became a contact; {@code talkEnded} is when our timeline says so. */
    record Call(
            String outcome,
            @Nullable String agent,
            int waitSeconds,
            int talkSeconds,
            int holdSeconds,
            @Nullable Instant talkEnded) {
        boolean isAnswered() {
            return outcome.equals("ANSWERED");
        }
    }

    record Answer(long id, Case to, String agent, Instant sent, int handleSeconds) {}

    record Ours(Case to, Instant started, int talkSeconds, int holdSeconds) {}

    /** A case with an agent. */
    record Stay(
            long id,
            Case of,
            String agent,
            Instant from,
            @Nullable Instant until) {}

    record Turn(long id, String agent, Instant at, String state) {}

    record Purchase(long customer, Instant placed, BigDecimal amount, String currency) {}

    record Rating(Case of, int score) {}

    record Terms(
            Channel channel,
            LocalDate validFrom,
            BigDecimal hourlyRate,
            BigDecimal fixed,
            @Nullable Integer answerWithin,
            @Nullable Integer shortAbandon) {}

    record Attribution(LocalDate validFrom, int hours, boolean last) {}

    static String segment(long customer) {
        return SEGMENTS.get((int) (customer % SEGMENTS.size()));
    }

    void store(Connection database) throws SQLException {
        for (History.Kind kind : History.KINDS) {
            insert(
                    database,
                    "category (code, name_da, name_en, sale, complaint, queue) values (?, '', '', ?, ?, 'service')",
                    kind.code(),
                    kind.beforeSale() ? "BEFORE" : "AFTER",
                    kind.complaint());
        }
        for (String agent : AGENTS) {
            insert(
                    database,
                    "agent (username, name, email, state_since, idle_since) values (?, '', '', now(), now()) on conflict do nothing",
                    agent);
        }
        for (long customer = 0; customer < 20; customer++) {
            insert(database, "customer (id, segment, created_at) values (?, ?, now())", customer, segment(customer));
        }
        storeCases(database);
        storeContacts(database);
        storeWork(database);
        storeValue(database);
    }

    private void storeCases(Connection database) throws SQLException {
        for (Case one : cases) {
            insert(
                    database,
                    """
                            ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id,
                                    subject, language, case_token, created_at, updated_at, first_response_due, first_responded_at,
                                    resolved_at)
                            values (?, 'OPEN', 'EMAIL', ?, '', 'NORMAL', 'service', ?, ?, '', 'da', ?, ?, now(), ?, ?, ?)""",
                    one.number,
                    one.kind.code(),
                    one.customer,
                    "c" + one.number,
                    "t" + one.number,
                    one.created,
                    one.due,
                    one.answered,
                    one.resolved);
            for (int i = 0; i < one.reopened; i++) {
                event(database, one, "STATUS_CHANGED", "{\"from\": \"RESOLVED\", \"to\": \"OPEN\"}", one.created);
            }
            event(database, one, "STATUS_CHANGED", "{\"from\": \"OPEN\", \"to\": \"RESOLVED\"}", one.created);
        }
        for (Case one : cases) {
            if (one.mergedInto != null) {
                execute(database, "update ticket set merged_into = ? where number = ?", one.mergedInto, one.number);
            }
        }
    }

    private void storeContacts(Connection database) throws SQLException {
        for (Message message : contacts) {
            insert(
                    database,
                    "contact (id, ticket, channel, external_id, received_at, subject, body, language, wait_seconds, handle_seconds,"
                            + " abandoned, automatic) values (?, ?, ?, ?, ?, '', '', 'da', ?, ?, ?, ?)",
                    message.id,
                    message.of.number,
                    message.channel.name(),
                    "x" + message.id,
                    message.received,
                    message.waitSeconds,
                    message.handleSeconds,
                    message.abandoned,
                    message.automatic);
            Call call = message.call;
            if (call != null) {
                insert(
                        database,
                        "call (call_id, source, direction, state, outcome, agent, started_at, answered_at, ended_at, wait_seconds,"
                                + " talk_seconds, hold_seconds, ticket) values (?, 'test', 'INBOUND', 'ENDED', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        "x" + message.id,
                        call.outcome,
                        call.agent,
                        message.received,
                        call.isAnswered() ? message.received : null,
                        message.received,
                        call.waitSeconds,
                        call.talkSeconds,
                        call.holdSeconds,
                        message.of.number);
                if (call.talkEnded != null) {
                    event(database, message.of, "CALL_ENDED", "{\"call\": \"x" + message.id + "\"}", call.talkEnded);
                }
            }
        }
    }

    private void storeWork(Connection database) throws SQLException {
        for (Answer reply : replies) {
            insert(
                    database,
                    "reply (id, ticket, agent, sent_at, body, handle_seconds) values (?, ?, ?, ?, '', ?)",
                    reply.id,
                    reply.to.number,
                    reply.agent,
                    reply.sent,
                    reply.handleSeconds);
        }
        for (Ours call : callsOfOurs) {
            insert(
                    database,
                    "call (call_id, source, direction, state, outcome, started_at, answered_at, ended_at, talk_seconds, hold_seconds,"
                            + " ticket) values (gen_random_uuid()::text, 'test', 'OUTBOUND', 'ENDED', 'ANSWERED', ?, ?, ?, ?, ?, ?)",
                    call.started,
                    call.started,
                    call.started,
                    call.talkSeconds,
                    call.holdSeconds,
                    call.to.number);
        }
        for (Stay stay : stays) {
            insert(
                    database,
                    "assignment (id, ticket, agent, assigned_at, released_at, actor, explanation) values (?, ?, ?, ?, ?, 'router', '{}')",
                    stay.id,
                    stay.of.number,
                    stay.agent,
                    stay.from,
                    stay.until);
        }
        for (Turn turn : turns) {
            insert(
                    database,
                    "agent_state_log (id, agent, at, state) values (?, ?, ?, ?)",
                    turn.id,
                    turn.agent,
                    turn.at,
                    turn.state);
        }
    }

    private void storeValue(Connection database) throws SQLException {
        int number = 0;
        for (Purchase order : orders) {
            insert(
                    database,
                    "customer_order (number, customer, placed_at, amount, currency, status, summary) values (?, ?, ?, ?, ?, '', '')",
                    "o" + ++number,
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
        execute(database, "delete from channel_terms");
        for (Terms one : terms) {
            insert(
                    database,
                    "channel_terms values (?, ?, ?, ?, ?, ?, 'test', now())",
                    one.channel.name(),
                    one.validFrom,
                    one.hourlyRate,
                    one.fixed,
                    one.answerWithin,
                    one.shortAbandon);
        }
        execute(database, "delete from attribution");
        for (Attribution one : attributions) {
            insert(
                    database,
                    "attribution values (?, ?, ?, 0.5, 'test', now())",
                    one.validFrom,
                    one.hours,
                    one.last ? "LAST_CONTACT" : "FIRST_CONTACT");
        }
    }

    private static void event(Connection database, Case one, String type, String details, Instant at)
            throws SQLException {
        insert(
                database,
                "ticket_event (id, ticket, at, type, actor, version, details)"
                        + " values (nextval('ticket_event_id_seq'), ?, ?, ?, 'test', 0, ?::jsonb)",
                one.number,
                at,
                type,
                details);
    }

    private static void insert(Connection database, String what, @Nullable Object... values) throws SQLException {
        execute(database, "insert into " + what, values);
    }

    static int execute(Connection database, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            return statement.executeUpdate();
        }
    }
}
