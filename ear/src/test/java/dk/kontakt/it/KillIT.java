package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.launcher.Part;
import dk.kontakt.launcher.ServerProcess;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Processes die with {@code kill -9} while contacts come in: what the broker accepted is stored exactly once. */
@ExtendWith(PartsExtension.class)
class KillIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** Between two contacts, so that what piles up while a process is away can be worked off on any machine. */
    private static final long PAUSE_MILLIS = 15;

    private static final int PORT = 18_099;

    /** Dead ones for each process that dies. */
    private static final int LETTERS = 200;

    private static final String TOTALS = """
            select (select md5(string_agg(f::text, ' ' order by part, day, channel, key)) from daily_figures f where day < current_date - 14)
                || (select md5(string_agg(f::text, ' ' order by day, channel, contact)) from contact_fact f where day < current_date - 14)
            """;

    private final Set<String> accepted = new ConcurrentSkipListSet<>();
    private volatile boolean sending = true;

    @SuppressWarnings("NullAway.Init")
    private static ServerProcess server;

    @BeforeAll
    static void startServer(Parts parts) {
        parts.loadDemo();
        server = parts.shortLivedServer(PORT);
        parts.revive(server);
    }

    @AfterAll
    static void stopServer() {
        server.stop();
    }

    @Test
    void everyAcceptedContactIsStoredExactlyOnce(Parts parts) throws Exception {
        Thread sender = new Thread(() -> send(parts), "sender");
        sender.start();
        try {
            for (Part victim : new Part[] {server, parts.brokerProcess(), parts.databaseProcess()}) {
                awaitAccepted(200);
                victim.kill();
                parts.revive(victim);
            }
            awaitAccepted(200);
        } finally {
            sending = false;
            sender.join();
        }

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertEquals(Set.of(), missing(parts)));
        assertEquals(
                0,
                parts.number(
                        "select count(*) - count(distinct external_id) from contact where external_id like 'kill-%'"),
                "stored twice");
        assertEquals(
                0,
                parts.number("select count(*) from contact c left join inbox i using (external_id)"
                        + " where external_id like 'kill-%' and i.ticket is null"));
    }

    /** As dead as the broker makes them, which knows no reason, and sent by another protocol than the application's. */
    @Test
    void everyDeadLetterThatIsSentBackArrivesOnceWhoeverDiesMeanwhile(Parts parts) throws Exception {
        var letters = new Letters("http://127.0.0.1:" + PORT + "/");
        Part[] victims = {server, parts.brokerProcess()};
        Thread sender = new Thread(() -> sendBack(letters), "sender");
        sender.start();
        try {
            for (int i = 0; i < victims.length; i++) {
                bury(parts, i * LETTERS, LETTERS);
                long goal = arrived(parts) + LETTERS / 4;
                await().atMost(PATIENCE).until(() -> arrived(parts) >= goal);
                victims[i].kill();
                parts.revive(victims[i]);
            }
            await().atMost(PATIENCE).until(() -> arrived(parts) == victims.length * LETTERS);
        } finally {
            sending = false;
            sender.join();
        }

        assertEquals(
                victims.length * LETTERS,
                parts.number("select count(*) from contact where external_id like 'kill-9%'"));
        assertEquals(
                0,
                parts.number(
                        "select count(*) from letter_action where event_id like 'kill-9%' and action <> 'REPLAY'"));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> deadWithoutReason(letters) == 0);
    }

    /** Of one day the rows are held, so that it is not over when it is killed; compared are days on which nothing happens any more. */
    @Test
    void aReportThatIsCutOffGoesOnAndEndsAsOneThatIsNot(Parts parts) throws Exception {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> parts.number("select count(*) from fact_day") > 0
                        && parts.number("select count(*) from fact_due") == 0);
        long cutOff;
        try (Connection holder = parts.database().connect();
                Statement hold = holder.createStatement()) {
            holder.setAutoCommit(false);
            hold.execute("select from contact_fact order by day desc limit 1 for update");
            cutOff = startReport();
            String done = "select total - (select count(*) from fact_due) from fact_run where execution = " + cutOff;
            await().atMost(PATIENCE).ignoreExceptions().until(() -> parts.number(done) > 0);
            server.kill();
        }
        assertTrue(parts.number("select count(*) from fact_due") > 0, "it was over before it was killed");
        parts.revive(server);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        isCompleted(parts.number("select max(execution) from fact_run where execution > " + cutOff)));
        String interrupted = parts.text(TOTALS);

        long whole = startReport();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> isCompleted(whole));
        assertEquals(0, parts.number("select count(*) from fact_due"));
        assertEquals(interrupted, parts.text(TOTALS));
    }

    /** All of it anew. */
    private static long startReport() {
        return as("manager")
                .body("{\"from\": \"2000-01\"}")
                .post("http://127.0.0.1:" + PORT + "/api/jobs/channel-value-report")
                .jsonPath()
                .getLong("execution");
    }

    private static boolean isCompleted(long execution) {
        return execution > 0
                && as("manager")
                        .get("http://127.0.0.1:" + PORT + "/api/jobs/" + execution)
                        .jsonPath()
                        .getString("status")
                        .equals("COMPLETED");
    }

    private static long arrived(Parts parts) throws SQLException {
        return parts.number("select count(distinct external_id) from contact where external_id like 'kill-9%'");
    }

    private static int deadWithoutReason(Letters letters) {
        return letters.list(Letters.CONTACTS, 0, 200).getInt("items.findAll {it.reason == null}.size()");
    }

    private static void bury(Parts parts, int first, int letters) throws JMSException {
        var factory =
                new JmsConnectionFactory(parts.broker().user(), parts.broker().password(), parts.amqpUrl());
        try (jakarta.jms.Connection connection = factory.createConnection()) {
            Session session = connection.createSession(Session.SESSION_TRANSACTED);
            MessageProducer producer = session.createProducer(session.createQueue("DLQ.kontakt.contacts"));
            for (int i = first; i < first + letters; i++) {
                String id = "kill-%06d".formatted(900_000 + i);
                producer.send(session.createTextMessage(ForeignClient.event(id, ForeignClient.CONTACT, contact(id))));
            }
            session.commit();
        }
    }

    /** Again and again, as somebody would who sees no answer. */
    private void sendBack(Letters letters) {
        while (sending) {
            try {
                letters.replayAll(Letters.CONTACTS, "");
            } catch (Exception e) {
                // No server at the moment.
                pause(500);
            }
        }
    }

    /** Sends one contact after the other and notes those the broker confirmed; goes on when the broker is back. */
    private void send(Parts parts) {
        for (int i = 0; sending; ) {
            try (var client = new ForeignClient(parts.amqpUrl())) {
                for (; sending; i++) {
                    String id = "kill-%06d".formatted(i);
                    client.send(ForeignClient.event(id, ForeignClient.CONTACT, contact(id)));
                    accepted.add(id);
                    pause(PAUSE_MILLIS);
                }
            } catch (JMSException e) {
                // Not confirmed: whether it was stored is open, so this id is left out of the count by sending it
                // again.
                pause(200);
            }
        }
    }

    private static String contact(String id) {
        return """
                {"channel": "SMS", "externalId": "%s", "from": {"phone": "+45 20 %s"}, "subject": "Hej", "body": "Hvor er I?"}
                """.formatted(id, id.substring(5));
    }

    private void awaitAccepted(int more) {
        int goal = accepted.size() + more;
        await().atMost(PATIENCE).until(() -> accepted.size() >= goal);
    }

    private Set<String> missing(Parts parts) throws SQLException {
        Set<String> missing = new TreeSet<>(accepted);
        missing.removeAll(stored(parts));
        return missing;
    }

    private static Set<String> stored(Parts parts) throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (Connection connection = parts.database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select external_id from contact where external_id like 'kill-%'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
