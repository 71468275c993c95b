package dk.kontakt.report;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Changes what a stored firm is, as the product would: with the event or the note that goes with it, and nothing more. */
final class RandomChanges {
    static final int REPLY = 2;
    static final int RECLASSIFY = 5;
    static final int ORDER = 10;

    private static final List<Change> CHANGES = new ArrayList<>();

    private final Connection database;
    private final SplittableRandom random;
    private final List<String> done = new ArrayList<>();

    private interface Change {
        void to(RandomChanges firm) throws SQLException;
    }

    static {
        CHANGES.add(RandomChanges::furtherContact);
        CHANGES.add(RandomChanges::newCase);
        CHANGES.add(RandomChanges::reply);
        CHANGES.add(RandomChanges::resolve);
        CHANGES.add(RandomChanges::reopen);
        CHANGES.add(RandomChanges::reclassify);
        CHANGES.add(RandomChanges::chooseCustomer);
        CHANGES.add(RandomChanges::merge);
        CHANGES.add(RandomChanges::rate);
        CHANGES.add(RandomChanges::assign);
        CHANGES.add(RandomChanges::newOrder);
        CHANGES.add(RandomChanges::changeOrder);
        CHANGES.add(RandomChanges::forgetOrder);
        CHANGES.add(RandomChanges::changeSegment);
        CHANGES.add(RandomChanges::changeCall);
        CHANGES.add(RandomChanges::changeCategory);
        CHANGES.add(RandomChanges::changeTerms);
    }

    RandomChanges(Connection database, long seed) {
        this.database = database;
        this.random = new SplittableRandom(seed);
    }

    static int kinds() {
        return CHANGES.size();
    }

    void change(int kind) throws SQLException {
        CHANGES.get(kind).to(this);
    }

    void change() throws SQLException {
        change(random.nextInt(CHANGES.size()));
    }

    /** What was done, for a message. */
    @Override
    public String toString() {
        return String.join("; ", done);
    }

    private void furtherContact() throws SQLException {
        long ticket = ticket();
        contact(ticket, near(created(ticket)));
        event(ticket, "CONTACT_RECEIVED", "{}");
    }

    private void newCase() throws SQLException {
        long like = ticket();
        Instant created = near(created(like));
        long number = number("select max(number) + 1 from ticket");
        run("""
                insert into ticket (number, status, channel, category, category_reason, priority, queue, customer, conversation_id, subject,
                    language, case_token, created_at, updated_at)
                select ?, 'NEW', channel, category, '', priority, queue, customer, 'c' || ?, '', 'da', 't' || ?, ?, now()
                from ticket where number = ?""", number, number, number, created, like);
        contact(number, created);
        event(number, "TICKET_OPENED", "{}");
    }

    private void reply() throws SQLException {
        long ticket = ticket();
        Instant sent = near(created(ticket));
        run(
                "insert into reply (id, ticket, agent, sent_at, body, handle_seconds) select max(id) + 1, ?, ?, ?, '', ? from reply",
                ticket,
                Firm.AGENTS.get(random.nextInt(3)),
                sent,
                random.nextInt(900));
        run("update ticket set first_responded_at = coalesce(first_responded_at, ?) where number = ?", sent, ticket);
        event(ticket, "REPLY_SENT", "{}");
    }

    private void resolve() throws SQLException {
        long ticket = ticket();
        run("update ticket set resolved_at = ? where number = ?", near(created(ticket)), ticket);
        event(ticket, "STATUS_CHANGED", "{\"from\": \"OPEN\", \"to\": \"RESOLVED\"}");
    }

    private void reopen() throws SQLException {
        long ticket = ticket();
        run("update ticket set resolved_at = null where number = ?", ticket);
        event(ticket, "STATUS_CHANGED", "{\"from\": \"RESOLVED\", \"to\": \"OPEN\"}");
    }

    private void reclassify() throws SQLException {
        long ticket = ticket();
        run(
                "update ticket set category = ? where number = ?",
                History.KINDS.get(random.nextInt(History.KINDS.size())).code(),
                ticket);
        event(ticket, "TICKET_RECLASSIFIED", "{}");
    }

    private void chooseCustomer() throws SQLException {
        long ticket = ticket();
        long before = number("select customer from ticket where number = ?", ticket);
        run("update ticket set customer = ? where number = ?", (long) random.nextInt(10), ticket);
        event(ticket, "CUSTOMER_CHOSEN", "{\"previous\": " + before + "}");
    }

    private void merge() throws SQLException {
        long ticket = ticket();
        long into = number(
                "select coalesce((select number from ticket where customer = (select customer from ticket where number = ?)"
                        + " and number <> ? order by random() limit 1), 0)",
                ticket,
                ticket);
        if (into == 0) {
            return;
        }
        run("update ticket set merged_into = ?, resolved_at = now() where number = ?", into, ticket);
        event(ticket, "TICKET_MERGED", "{\"into\": " + into + "}");
        event(into, "TICKET_MERGED", "{\"from\": " + ticket + "}");
    }

    private void rate() throws SQLException {
        long ticket = ticket();
        int score = 1 + random.nextInt(5);
        run(
                "insert into satisfaction (ticket, score, given_at) values (?, ?, now())"
                        + " on conflict (ticket) do update set score = excluded.score",
                ticket,
                score);
        event(ticket, "SATISFACTION_GIVEN", "{}");
    }

    private void assign() throws SQLException {
        long ticket = ticket();
        run("update assignment set released_at = ? where ticket = ?", near(created(ticket)), ticket);
        run(
                "insert into assignment (id, ticket, agent, assigned_at, actor, explanation)"
                        + " select coalesce(max(id), 0) + 1, ?, ?, ?, 'router', '{}' from assignment",
                ticket,
                Firm.AGENTS.get(random.nextInt(3)),
                near(created(ticket)));
        event(ticket, "TICKET_ASSIGNED", "{}");
    }

    private void newOrder() throws SQLException {
        long ticket = ticket();
        run(
                "insert into customer_order (number, customer, placed_at, amount, status, summary)"
                        + " select gen_random_uuid(), customer, ?, ?, '', '' from ticket where number = ?",
                near(created(ticket)),
                BigDecimal.valueOf(random.nextInt(100_000), 2),
                ticket);
    }

    private void changeOrder() throws SQLException {
        String what = List.of(
                        "amount = amount + 1",
                        "customer = (customer + 1) % 10",
                        "placed_at = placed_at - interval '3 days'",
                        "currency = 'EUR'")
                .get(random.nextInt(4));
        run("update customer_order set " + what + " where number = " + someOrder());
    }

    private void forgetOrder() throws SQLException {
        run("delete from customer_order where number = " + someOrder());
    }

    private void changeSegment() throws SQLException {
        run("update customer set segment = ? where id = ?", Firm.SEGMENTS.get(random.nextInt(3)), (long)
                random.nextInt(10));
    }

    private void changeCall() throws SQLException {
        run("update call set talk_seconds = talk_seconds + 10, outcome = 'ANSWERED', answered_at = started_at"
                + " where id = (select id from call order by id offset " + random.nextInt(20) + " limit 1)");
    }

    private void changeCategory() throws SQLException {
        run(
                "update category set complaint = not complaint where code = ?",
                History.KINDS.get(random.nextInt(4)).code());
    }

    /** As the page of terms does it, which marks the days itself. */
    private void changeTerms() throws SQLException {
        LocalDate from = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(200));
        run(
                "insert into channel_terms values ('CHAT', ?, ?, 1, 15, 4, 'test', now())"
                        + " on conflict (channel, valid_from) do update set hourly_rate = excluded.hourly_rate",
                from,
                BigDecimal.valueOf(random.nextInt(50_000), 2));
        run(
                "insert into fact_due select day, channel, now() from fact_day where channel = 'CHAT' and day >= ?"
                        + " on conflict (day, channel) do update set since = excluded.since",
                from);
    }

    private void contact(long ticket, Instant received) throws SQLException {
        run(
                "insert into contact (id, ticket, channel, external_id, received_at, subject, body, language, handle_seconds)"
                        + " select max(id) + 1, ?, ?, '', ?, '', '', 'da', ? from contact",
                ticket,
                List.of("EMAIL", "CHAT", "PHONE").get(random.nextInt(3)),
                received,
                random.nextInt(500));
    }

    private long ticket() throws SQLException {
        return number("select number from ticket order by number offset " + random.nextInt(100) + " limit 1");
    }

    private Instant created(long ticket) throws SQLException {
        return Instant.ofEpochSecond(
                number("select floor(extract(epoch from created_at))::bigint from ticket where number = ?", ticket));
    }

    private String someOrder() {
        return "(select number from customer_order order by number offset " + random.nextInt(40) + " limit 1)";
    }

    private Instant near(Instant instant) {
        return instant.plus(Duration.ofSeconds(random.nextLong(12 * 86_400)).minusDays(2));
    }

    private void event(long ticket, String type, String details) throws SQLException {
        run(
                "insert into ticket_event (id, ticket, at, type, actor, version, details)"
                        + " values (nextval('ticket_event_id_seq'), ?, now(), ?, 'test', 0, ?::jsonb)",
                ticket,
                type,
                details);
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        done.add(sql.strip().split("\\s+")[0] + " " + java.util.Arrays.asList(values));
        Firm.execute(database, sql, values);
    }

    private long number(String sql, Object... values) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
