package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.launcher.ServerProcess;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Logger;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a server depends on hangs, goes away or is full, while the server itself goes on: nothing is lost. */
@ExtendWith(PartsExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {
    private static final Logger LOG = Logger.getLogger(FaultsIT.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Less than a server is given to answer. */
    private static final Duration AT_ONCE = Duration.ofSeconds(25);

    private static final int PORT = 18_107;
    private static final int CONTACTS = 300;
    private static final int MAILS = 40;

    /** What an outage of half a minute may add to the log, with the work that it cut off. */
    private static final int LINES = 60;

    private static final long AWAY_MILLIS = 20_000;
    private static final String FINE = "fine@fjordbo.example";
    private static final String STALLED = "stalled@fjordbo.example";

    private static final String MAIL = """
            From: %1$s <%1$s>
            To: %2$s
            Subject: Hvor er min pakke?
            Date: Mon, 2 Mar 2026 10:00:00 +0100
            Message-ID: <%1$s.1>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Hej. Jeg har endnu ingen pakke. Hvor er den?
            """;

    private static final PostOffice POST = new PostOffice();
    private static final StallingLine IMAP = new StallingLine(POST.imapPort());
    private static final StallingLine SMTP = new StallingLine(POST.smtpPort());

    @SuppressWarnings("NullAway.Init")
    private static ServerProcess node;

    @BeforeAll
    static void openMailboxes(Parts parts) throws SQLException {
        parts.loadDemo();
        parts.execute("delete from waiting_ticket");
        open(parts, "fine", FINE, POST.imapPort(), POST.smtpPort());
        open(parts, "stalled", STALLED, IMAP.port(), SMTP.port());
        node = parts.nodeWithMail("faults", PORT, Map.of(), "fine", "stalled");
        parts.revive(node);
    }

    @AfterAll
    static void closeMailboxes(Parts parts) throws Exception {
        node.stop();
        parts.closeMailbox("fine");
        parts.closeMailbox("stalled");
        IMAP.close();
        SMTP.close();
        POST.close();
        await().atMost(PATIENCE)
                .until(() -> parts.number(
                                "select count(*) from mailbox_state where held_by is not null and held_until > now()")
                        == 0);
    }

    @Test
    @Order(1)
    void mailServerThatHangsHoldsUpNoOtherMailboxAndLosesNothing(Parts parts) throws Exception {
        write("before@mail.example", STALLED);
        await().atMost(PATIENCE).until(() -> POST.mailsOf("before@mail.example").size() == 1);
        int lines = log().size();
        IMAP.stall();
        SMTP.stall();
        write("held@mail.example", STALLED);
        answer(ticketOf(parts, "before@mail.example"));

        for (int i = 0; i < 5; i++) {
            String customer = "other" + i + "@mail.example";
            write(customer, FINE);
            await().atMost(AT_ONCE).until(() -> POST.mailsOf(customer).size() == 1);
        }
        as("lead").get(node.url() + "api/tickets?limit=5").then().statusCode(200);
        await().atMost(PATIENCE)
                .until(() -> parts.number(
                                "select count(*) from mailbox_state where mailbox = 'stalled' and failure is not null")
                        == 1);
        IMAP.workAgain();
        SMTP.workAgain();

        await().atMost(PATIENCE).until(() -> POST.mailsOf("held@mail.example").size() == 1);
        await().atMost(PATIENCE).until(() -> POST.mailsOf("before@mail.example").size() == 2);
        assertEquals(0, traces(lines), "traces");
        long said = log().stream()
                .skip(lines)
                .filter(line -> line.contains("stalled cannot be read"))
                .count();
        assertTrue(said >= 1 && said <= 2, "said " + said + " times");
    }

    @Test
    @Order(2)
    void mailsThatAreExpungedDuringAFetchAreMissedAndNoOthers(Parts parts) throws Exception {
        for (int i = 0; i < MAILS; i++) {
            POST.put(FINE, MAIL.formatted("expunge" + i + "@mail.example", FINE));
        }
        int gone = POST.expungeEveryOther(FINE, "expunge");
        LOG.info(gone + " mails were expunged");

        write("after@mail.example", FINE);
        await().atMost(PATIENCE).until(() -> ticketOf(parts, "after@mail.example") > 0);
        for (int i = 0; i < MAILS; i += 2) {
            String customer = "expunge" + i + "@mail.example";
            await().atMost(PATIENCE).until(() -> ticketOf(parts, customer) > 0);
        }
    }

    @Test
    @Order(3)
    void databaseRestartsWhileContactsAndMailsComeInAndAllArriveOnce(Parts parts) throws Exception {
        int lines = log().size();
        parts.databaseProcess().kill();
        long began = System.nanoTime();
        for (int i = 0; i < CONTACTS; i++) {
            send(parts, "away-" + i, 0);
        }
        for (int i = 0; i < MAILS; i++) {
            POST.put(FINE, MAIL.formatted("away" + i + "@mail.example", FINE));
        }
        Thread.sleep(AWAY_MILLIS);
        parts.revive(parts.databaseProcess());
        LOG.info("The database was away for %.0f s".formatted((System.nanoTime() - began) / 1e9));

        await().atMost(PATIENCE)
                .until(() -> parts.number("select count(*) from contact where external_id like 'away-%'") == CONTACTS);
        await().atMost(PATIENCE)
                .until(() -> parts.number(
                                "select count(*) from contact c join mail_received m"
                                        + " on c.external_id = 'mail-' || m.id where m.sender like 'away%' and m.problems is null")
                        == MAILS);
        assertEquals(0, parts.number("select count(*) - count(distinct (channel, external_id)) from contact"));
        assertEquals(0, new Letters(node.url()).count(Letters.CONTACTS), "dead letters");
        LOG.info("%d lines, %d of traces, in the log".formatted(headers(lines), traces(lines)));
        assertEquals(1, said(lines, "The database does not answer"), "said that it is away");
        assertEquals(1, said(lines, "The database answers again"), "said that it is back");
        assertEquals(0, said(lines, "EJB5119"), "timers given up");
        assertTrue(headers(lines) <= LINES, "lines of the log");
    }

    @Test
    @Order(4)
    void fullDiskOfTheBrokerRefusesSendersAndLosesNothing(Parts parts) throws Exception {
        parts.brokerProcess().stop();
        long ticket = ticketOf(parts, "after@mail.example");
        try {
            parts.revive(parts.brokerOnFullDisk());
            // The broker looks at its disk every five seconds.
            await().atMost(PATIENCE).until(() -> isRefused(parts));
            answer(ticket);
            as("lead").get(node.url() + "api/tickets?limit=5").then().statusCode(200);
        } finally {
            parts.brokerOnFullDisk().stop();
            parts.revive(parts.brokerProcess());
        }
        await().atMost(PATIENCE).until(() -> POST.mailsOf("after@mail.example").size() == 2);
        await().atMost(PATIENCE).until(() -> parts.number("select count(*) from outbox") == 0);
        send(parts, "full-refused", 0);
        await().atMost(PATIENCE)
                .until(() -> parts.number("select count(*) from contact where external_id = 'full-refused'") == 1);
    }

    private static void open(Parts parts, String code, String address, int imap, int smtp) throws SQLException {
        parts.execute("""
                insert into mailbox (code, address, name, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security, username,
                    authentication)
                values ('%1$s', '%2$s', 'Fjordbo', '127.0.0.1', %3$d, 'NONE', '127.0.0.1', %4$d, 'NONE', '%2$s', 'PASSWORD')
                """.formatted(code, address, imap, smtp));
    }

    private static void write(String from, String to) throws Exception {
        POST.send(from, to, MAIL.formatted(from, to));
    }

    private static void answer(long ticket) {
        as("lead")
                .body("{\"body\": \"Vi leder.\"}")
                .post(node.url() + "api/tickets/" + ticket + "/replies")
                .then()
                .statusCode(201);
    }

    private static boolean isRefused(Parts parts) {
        try {
            send(parts, "full-" + UUID.randomUUID(), 3_000);
            return false;
        } catch (JMSException refused) {
            return true;
        }
    }

    /** @param patience in milliseconds; 0 waits for as long as it takes */
    private static void send(Parts parts, String id, int patience) throws JMSException {
        String limit = patience == 0 ? "" : "?jms.sendTimeout=" + patience;
        try (Connection connection =
                new JmsConnectionFactory("integration", "demo", parts.amqpUrl() + limit).createConnection()) {
            Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
            MessageProducer producer = session.createProducer(session.createQueue("kontakt.contacts"));
            producer.send(session.createTextMessage(ForeignClient.event(id, ForeignClient.CONTACT, """
                    {"channel": "SMS", "externalId": "%s", "from": {"phone": "+45 20 30 40 50"}, "subject": "Hej", "body": "Hvor er I?"}
                    """.formatted(id))));
        }
    }

    private static long ticketOf(Parts parts, String address) throws SQLException {
        return parts.number("select coalesce(max(t.number), 0) from ticket t join customer c on c.id = t.customer"
                + " where c.email = '" + address + "'");
    }

    private static long said(int from, String words) throws Exception {
        return log().stream().skip(from).filter(line -> line.contains(words)).count();
    }

    private static long headers(int from) throws Exception {
        return log().stream().skip(from).filter(line -> line.startsWith("[")).count();
    }

    private static long traces(int from) throws Exception {
        return log().stream()
                .skip(from)
                .filter(line -> line.matches("\\s+at [\\w.$/]+\\(.*"))
                .count();
    }

    private static List<String> log() throws Exception {
        Path log = Deployments.target().resolve("it-faults/log/server.log");
        return Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    }
}
