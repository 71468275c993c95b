package dk.kontakt.bench;

import dk.kontakt.it.PostOffice;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Mails from the mailbox to the agent beside contacts by the queue, and answers from the outbox to the customer's mailbox, in one run. */
final class ChannelsAtScale {
    private static final int WARM_UP = 200;
    private static final int MANY = 1_500;
    private static final double LEAST_RATIO = 0.1;
    private static final String US = "support@localhost";
    private static final String CUSTOMER = "customer@mail.example";

    private static final String MAIL = """
            From: Ida Holm <%1$s@mail.example>
            To: support@localhost
            Subject: Hvor er min pakke?
            Date: Mon, 2 Mar 2026 10:00:00 +0100
            Message-ID: <%1$s@mail.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Hej. Jeg bestilte for en uge siden og har ikke fået noget endnu. Hvornår kommer pakken?
            """;

    /** Answers as {@code TicketService} leaves them. */
    private static final String ANSWERS = """
            insert into outbox (id, address, message_id, type, ticket, body, created_at)
            select 500000000 + nextval('bench_event'), 'kontakt.replies.email', id, 'dk.kontakt.reply.sent.v1', number,
                json_build_object('specversion', '1.0', 'id', id, 'source', '/kontakt', 'type', 'dk.kontakt.reply.sent.v1', 'data',
                    json_build_object('ticket', number, 'to', json_build_object('email', '%s'), 'subject', subject, 'body', 'Den kommer i morgen.',
                        'language', 'da', 'agent', 'lead')), now()
            from (select number, subject, gen_random_uuid() :: text id from ticket t
                where exists (select 1 from mail_received m where m.ticket = t.number and m.message_id like '%s%%')) answered
            """;

    private final Product product;
    private final Figures figures;

    ChannelsAtScale(Product product, Figures figures) {
        this.product = product;
        this.figures = figures;
    }

    void measure() throws Exception {
        String run = UUID.randomUUID().toString().substring(0, 8);
        try (Connection database = product.database();
                var post = new PostOffice()) {
            execute(database, "delete from waiting_ticket");
            execute(
                    database,
                    "update mailbox set imap_port = %d, smtp_port = %d where code = 'support'"
                            .formatted(post.imapPort(), post.smtpPort()));
            var queued = new QueuedContacts(database);
            queued.measure(run + "-warm-", WARM_UP);
            mails(database, post, run + "-w", WARM_UP);
            double byQueue = queued.measure(run + "-", MANY);
            double byMail = mails(database, post, run + "-m", MANY);
            figures.add("channels.contacts-by-queue", byQueue, "1/s");
            figures.addRatio("channels.mails-to-routed", byMail, "1/s", byMail / byQueue, LEAST_RATIO);
            settle(database);
            figures.add("channels.answers-to-smtp", answers(database, post, run + "-m"), "1/s");
        }
    }

    /** Mails a second, from the moment when the mailbox with all of them is opened to the last assignment. */
    private static double mails(Connection database, PostOffice post, String prefix, int mails) throws Exception {
        execute(database, "update mailbox set enabled = false where code = 'support'");
        await(database, "select count(*) from mailbox_state where held_by is not null", 0);
        for (int i = 0; i < mails; i++) {
            post.put(US, MAIL.formatted(prefix + "-" + i));
        }
        long begin = System.nanoTime();
        execute(database, "update mailbox set enabled = true where code = 'support'");
        await(
                database,
                "select count(*) from mail_received m join ticket t on t.number = m.ticket and t.assignee is not null"
                        + " where m.message_id like '" + prefix + "-%'",
                mails);
        return mails / seconds(begin);
    }

    /** Answers a second, from the outbox until the customer has the last. */
    private static double answers(Connection database, PostOffice post, String prefix) throws Exception {
        long begin = System.nanoTime();
        execute(database, ANSWERS.formatted(CUSTOMER, prefix));
        while (post.mailsOf(CUSTOMER).size() < MANY) {
            Thread.sleep(50);
        }
        return MANY / seconds(begin);
    }

    /** The acknowledgements have left. */
    private static void settle(Connection database) throws Exception {
        await(
                database,
                "select (select count(*) from mail_sent where state = 'WAITING') + (select count(*) from outbox)",
                0);
    }

    private static void await(Connection database, String sql, int goal) throws Exception {
        while (number(database, sql) != goal) {
            Thread.sleep(50);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
