package dk.kontakt.it;

import static dk.kontakt.it.DemoUser.as;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.launcher.ServerProcess;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail as customers see it: written by SMTP to a mailbox that a node reads by IMAP, and answered. */
@ExtendWith(PartsExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailIT {
    private static final Logger LOG = Logger.getLogger(MailIT.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration AFTER_A_CRASH = Duration.ofSeconds(120);
    private static final int LAST = Integer.MAX_VALUE - 10;
    private static final int MANY = 8;
    private static final int PORT = 18_105;
    private static final String US = "post@fjordbo.example";

    private static final String MAIL = """
            From: %1$s <%1$s>
            To: post@fjordbo.example
            Subject: %2$s
            Date: Mon, 2 Mar 2026 10:00:00 +0100
            Message-ID: <%3$s>
            %4$sMIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Hej. Jeg har endnu ingen pakke. Hvor er den?
            """;

    private static final String ANSWERS =
            "select count(*) from mail_sent where not automatic and recipient like 'many%'";
    private static final String TWICE = "select count(*) from (select external_id from contact where channel = 'EMAIL'"
            + " group by external_id having count(*) > 1) twice";

    private static final PostOffice POST = new PostOffice();
    private static final SocialStory SOCIAL = new SocialStory();

    @SuppressWarnings("NullAway.Init")
    private static ServerProcess node;

    @BeforeAll
    static void openAMailbox(Parts parts) throws SQLException {
        parts.loadDemo();
        // The demo's own would come first.
        parts.execute("delete from waiting_ticket");
        // Present for as long as the tests run.
        parts.execute(
                "update agent set state = 'AVAILABLE', away_reason = null, wrap_up_until = null, present_until = null");
        parts.execute("""
                insert into mailbox (code, address, name, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security, username,
                    authentication)
                values ('post', '%1$s', 'Fjordbo', '127.0.0.1', %2$d, 'NONE', '127.0.0.1', %3$d, 'NONE', '%1$s', 'PASSWORD')
                """.formatted(US, POST.imapPort(), POST.smtpPort()));
        node = parts.nodeWithMail("mail", PORT, SOCIAL.settings(), "post");
        parts.revive(node);
    }

    /** A mailbox that nobody reads any more is free for the next node. */
    @AfterAll
    static void closeTheMailbox(Parts parts) throws SQLException {
        node.stop();
        parts.closeMailbox("post");
        POST.close();
        SOCIAL.close();
        // A node that was killed loses it by time.
        await().atMost(PATIENCE)
                .until(() -> parts.number(
                                "select count(*) from mailbox_state where held_by is not null and held_until > now()")
                        == 0);
    }

    @Test
    void mailBecomesARoutedTicketWithinSeconds(Parts parts) throws Exception {
        long began = System.nanoTime();
        POST.send("ida@mail.example", US, """
                From: Ida Holm <ida@mail.example>
                To: post@fjordbo.example
                Subject: =?UTF-8?Q?Hvor_er_min_pakke=3F?=
                Message-ID: <first@mail.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=UTF-8

                Hej. Jeg har endnu ingen pakke. Hvor er den?
                --b
                Content-Type: text/plain; name=kvittering.txt
                Content-Disposition: attachment; filename=kvittering.txt

                499,00
                --b--
                """);

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() ->
                        parts.number("select count(*) " + ticketsOf("ida@mail.example") + " and t.assignee is not null")
                                == 1);
        LOG.info("From sending to the routed ticket: %.1f s".formatted((System.nanoTime() - began) / 1e9));

        assertEquals("Ida Holm", parts.text("select c.name " + ticketsOf("ida@mail.example")));
        assertEquals("Hvor er min pakke?", parts.text("select t.subject " + ticketsOf("ida@mail.example")));
        assertEquals(
                "499,00",
                parts.text("select trim(convert_from(f.content, 'UTF8')) from contact_file f join contact k"
                        + " on k.channel = f.channel and k.external_id = f.external_id where f.name = 'kvittering.txt'"
                        + " and k.ticket = " + ticketOf(parts, "ida@mail.example")));
    }

    @Test
    void acknowledgementPromisesATimeAndSaysThatAMachineWroteIt(Parts parts) throws Exception {
        long ticket = opened(parts, "bo@mail.example");

        MimeMessage answer = mailTo("bo@mail.example", 1);

        assertEquals("auto-replied", answer.getHeader("Auto-Submitted", null));
        assertEquals("<bo@mail.example.1>", answer.getHeader("In-Reply-To", null));
        assertTrue(answer.getSubject().contains("[#" + ticket + "]"), answer.getSubject());
        assertTrue(textOf(answer).contains("Vi svarer senest"), textOf(answer));
        String link = node.url() + "case/" + parts.text("select case_token from ticket where number = " + ticket);
        assertTrue(textOf(answer).contains(link), textOf(answer));
    }

    @Test
    void answerOfAnAgentContinuesTheCustomersThread(Parts parts) throws Exception {
        long ticket = opened(parts, "eva@mail.example");
        String acknowledged = mailTo("eva@mail.example", 1).getMessageID();

        answer(ticket, "Den kommer i morgen.");

        MimeMessage answer = mailTo("eva@mail.example", 2);
        assertEquals("<eva@mail.example.1>", answer.getHeader("In-Reply-To", null));
        String references = answer.getHeader("References", " ");
        assertTrue(references.contains("<eva@mail.example.1>") && references.contains(acknowledged), references);
        assertTrue(answer.getMessageID().startsWith("<t" + ticket + "."), answer.getMessageID());
        assertEquals("Re: [#" + ticket + "] Hvor er min pakke?", answer.getSubject());
        assertEquals(null, answer.getHeader("Auto-Submitted", null));
        String lead = parts.text("select name from agent where username = 'lead'");
        assertTrue(
                textOf(answer).strip().endsWith("Den kommer i morgen.\n\nVenlig hilsen\n" + lead + "\nFjordbo"),
                textOf(answer));
    }

    @Test
    void customersReplyJoinsTheCaseByReferencesOrByTheNumberButNoStrangersDoes(Parts parts) throws Exception {
        long ticket = opened(parts, "kim@mail.example");
        String ours = mailTo("kim@mail.example", 1).getMessageID();

        write("kim@work.example", "Min pakke", "kim.2", "References: " + ours + "\n");
        write("kim@mail.example", "Sv: [#" + ticket + "] Hvor er den", "kim.3", "");
        write("stranger@mail.example", "Sv: [#" + ticket + "] Hvor er den", "kim.4", "");

        await().atMost(PATIENCE).until(() -> contactsOf(parts, ticket) == 3);
        await().atMost(PATIENCE).until(() -> ticketOf(parts, "stranger@mail.example") > 0);
        assertNotEquals(ticket, ticketOf(parts, "stranger@mail.example"));
        assertEquals(3, contactsOf(parts, ticket));
        assertEquals(
                "SIGNED_ID,SUBJECT_NUMBER,NEW",
                parts.text("select string_agg(reason, ',' order by message_id) from mail_received"
                        + " where message_id in ('kim.2', 'kim.3', 'kim.4')"));
    }

    @Test
    void outOfOfficeNoteIsKeptOnTheCaseAndDoesNotReopenIt(Parts parts) throws Exception {
        long ticket = opened(parts, "out@mail.example");
        String ours = mailTo("out@mail.example", 1).getMessageID();
        as("lead")
                .body("{\"body\": \"Den er fremme.\", \"status\": \"RESOLVED\"}")
                .post(at("tickets/" + ticket + "/replies"))
                .then()
                .statusCode(201);

        write("out@mail.example", "Jeg er ude", "out.2", "In-Reply-To: " + ours + "\nAuto-Submitted: auto-replied\n");

        await().atMost(PATIENCE)
                .until(() -> parts.number("select count(*) from contact where automatic and ticket = " + ticket) == 1);
        assertEquals("RESOLVED", parts.text("select status from ticket where number = " + ticket));
        write("out@mail.example", "Den kom ikke", "out.3", "In-Reply-To: " + ours + "\n");
        await().atMost(PATIENCE)
                .until(() -> !"RESOLVED".equals(parts.text("select status from ticket where number = " + ticket)));
    }

    @Test
    void bounceIsShownOnTheMailThatWasSent(Parts parts) throws Exception {
        long ticket = opened(parts, "gone@mail.example");
        String ours = mailTo("gone@mail.example", 1).getMessageID();

        POST.send("mailer-daemon@mail.example", US, """
                From: Mail Delivery System <MAILER-DAEMON@mail.example>
                To: post@fjordbo.example
                Subject: Undelivered Mail
                Message-ID: <bounce@mail.example>
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                The mail could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; gone@mail.example
                Action: failed
                Status: 5.1.1
                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --b--
                """.formatted(ours));

        await().atMost(PATIENCE)
                .until(() -> parts.number(
                                "select count(*) from mail_sent where delivery = 'failed 5.1.1' and ticket = " + ticket)
                        == 1);
        await().atMost(PATIENCE)
                .until(() -> parts.number("select count(*) from contact where automatic and ticket = " + ticket) == 1);
    }

    @Test
    void sameMailTwiceIsOneContact(Parts parts) throws Exception {
        long ticket = opened(parts, "twice@mail.example");

        write("twice@mail.example", "Hvor er min pakke?", "twice@mail.example.1", "");

        awaitTakenIn(parts, "twice@mail.example.1", 2);
        assertEquals(1, contactsOf(parts, ticket));
        assertEquals(ticket, ticketOf(parts, "twice@mail.example"));
    }

    @Test
    void machinesAndListsGetNoAutomaticAnswer(Parts parts) throws Exception {
        write("robot@mail.example", "Newsletter", "robot.1", "Auto-Submitted: auto-generated\n");
        write("list@mail.example", "Hvor er min pakke?", "list.1", "List-Id: <friends.mail.example>\n");
        write("quiet@mail.example", "Hvor er min pakke?", "quiet.1", "X-Auto-Response-Suppress: All\n");
        opened(parts, "answered@mail.example");

        mailTo("answered@mail.example", 1);

        await().atMost(PATIENCE).until(() -> ticketOf(parts, "list@mail.example") > 0);
        await().atMost(PATIENCE).until(() -> ticketOf(parts, "quiet@mail.example") > 0);
        assertEquals(0, ticketOf(parts, "robot@mail.example"));
        assertEquals("KEPT", parts.text("select state from mail_received where message_id = 'robot.1'"));
        assertEquals(
                0,
                parts.number("select count(*) from mail_sent where recipient in"
                        + " ('robot@mail.example', 'list@mail.example', 'quiet@mail.example')"));
    }

    @Test
    void garbageBecomesATicketWithTheMailAttachedAndAFlag(Parts parts) throws Exception {
        long last = parts.number("select coalesce(max(id), 0) from mail_received");
        byte[] bytes = new byte[2_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * i * 31 % 251 | 0x80);
        }
        String garbage = new String(bytes, StandardCharsets.ISO_8859_1);

        POST.send("garbage@mail.example", US, "Content-Type: multipart/mixed; boundary=\n\n" + garbage);

        await().atMost(PATIENCE)
                .until(() -> parts.number("select count(*) from contact k join mail_received m"
                                + " on k.external_id = 'mail-' || m.id join contact_file f on f.external_id = k.external_id"
                                + " where m.problems is not null and f.name = 'mail.eml' and m.id > " + last)
                        == 1);
    }

    /** On the same node, whose settings also name stand-ins for social platforms and SMS gateways. */
    /** A report that is due tomorrow is about today, and it is time to try it. */
    @Test
    void aReportIsMailedWithItsFile(Parts parts) throws Exception {
        opened(parts, "counted@mail.example");
        compute();
        parts.execute("""
                insert into report_subscription (report, step, hour, format, language, recipients, created_by, created_at, next_due, next_try)
                values ('service', 'DAY', 6, 'PDF', 'da', 'chef@mail.example', 'manager', now(), now() + interval '1 day', now())
                """);

        await().atMost(AFTER_A_CRASH)
                .until(() -> !POST.mailsOf("chef@mail.example").isEmpty());
        MimeMessage mail = mailTo("chef@mail.example", 1);

        assertTrue(mail.getSubject().startsWith("Holder vi"), mail.getSubject());
        BodyPart file = ((Multipart) mail.getContent()).getBodyPart(1);
        assertTrue(file.getFileName().matches("service-.*\\.pdf"), file.getFileName());
        try (InputStream content = file.getInputStream()) {
            assertEquals("%PDF", new String(content.readNBytes(4), StandardCharsets.US_ASCII));
        }
        await().atMost(PATIENCE)
                .until(() -> parts.number("select count(*) from report_subscription where sent_at is not null and"
                                + " next_due > now() and failure is null")
                        == 1);
        parts.execute("delete from report_subscription");
    }

    private static void compute() {
        String job = as("manager").post(at("jobs/channel-value-report")).header("Location");
        await().atMost(AFTER_A_CRASH)
                .until(() ->
                        as("manager").get(job).jsonPath().getString("status").equals("COMPLETED"));
    }

    @Test
    void socialPlatformsBringWordsAndTakeAnswers(Parts parts) throws Exception {
        SOCIAL.theHandshakeIsAnswered(node.url());
        SOCIAL.whatsAppIsAnsweredAndFollowed(node.url(), parts);
        SOCIAL.whatFailsIsShownAndOpensNothing(node.url(), parts);
        SOCIAL.afterADayWhatsAppIsNotAnsweredInOwnWords(node.url(), parts);
        SOCIAL.praiseOpensNothingAndAComplaintIsAnsweredInPublic(node.url(), parts);
        SOCIAL.oneWhoIsKnownByMailAndOnAPlatformIsOneCustomer(node.url(), parts);
        SOCIAL.smsWaitsAsLongAsTheGatewaySaysAndIsRefusedForGood(node.url(), parts);
        SOCIAL.theDeskAndTheAdministratorSeeIt(node.url());
        SOCIAL.theCaseShowsIt(node.url(), parts);
    }

    @Test
    @Order(LAST)
    void mailServerGoesDownAndComesBackAndMailWaits(Parts parts) throws Exception {
        long ticket = opened(parts, "wait@mail.example");
        mailTo("wait@mail.example", 1);
        List<byte[]> kept = POST.copyOf(US);
        long contacts = parts.number("select count(*) from contact");
        POST.goDown();

        answer(ticket, "Vi leder.");
        await().atMost(PATIENCE)
                .until(() ->
                        parts.number(sent(ticket) + " and not automatic and state = 'WAITING' and attempts > 0") == 1);
        await().atMost(PATIENCE)
                .until(() -> parts.number(
                                "select count(*) from mailbox_state where mailbox = 'post' and failure is not null")
                        == 1);
        POST.comeBack(US, kept);

        assertTrue(textOf(mailTo("wait@mail.example", 1)).contains("Vi leder."));
        await().atMost(PATIENCE)
                .until(() -> parts.number("select last_uid from mailbox_state where mailbox = 'post'") == kept.size());
        awaitAllRead(parts);
        assertEquals(contacts, parts.number("select count(*) from contact"), "all mails came under new numbers");
        assertEquals(List.of(), traces());
    }

    @Test
    @Order(LAST + 1)
    void crashBetweenFetchingAndTakingInLosesNothing(Parts parts) throws Exception {
        List<String> customers = many();
        try (Connection connection = parts.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // What is taken in leaves by the outbox: now nothing is, but for the one that waits here.
            statement.execute("lock table outbox in exclusive mode");
            for (int i = 0; i < MANY; i++) {
                write(customers.get(i), "Hvor er min pakke?", "many." + i, "");
            }
            await().atMost(PATIENCE).until(() -> received(parts, "'STORED'") == MANY);
            node.kill();
        }
        parts.revive(node);

        for (String customer : customers) {
            await().atMost(AFTER_A_CRASH).until(() -> ticketOf(parts, customer) > 0);
        }
        assertEquals(MANY, received(parts, "'TAKEN_IN'"));
        assertEquals(
                MANY, parts.number("select count(*) from mail_received where position('<many.'::bytea in raw) > 0"));
        assertEquals(MANY, parts.number("select count(*) " + ticketsOf("many%@mail.example")));
        assertEquals(0, parts.number(TWICE));
    }

    @Test
    @Order(LAST + 2)
    void crashWhileSendingSendsAgainUnderTheSameId(Parts parts) throws Exception {
        List<String> customers = many();
        // The acknowledgements first: one of them would be what is sent while nothing can be noted. They follow a
        // crash, too.
        await().atMost(AFTER_A_CRASH)
                .until(() -> parts.number("select count(*) from mail_sent where state = 'WAITING'") == 0);
        parts.execute("update mailbox set smtp_port = 1 where code = 'post'");
        for (String customer : customers) {
            answer(ticketOf(parts, customer), "Den er her.");
        }
        await().atMost(PATIENCE).until(() -> parts.number(ANSWERS + " and state = 'WAITING' and attempts > 0") == MANY);
        parts.execute("update mailbox set smtp_port = " + POST.smtpPort() + " where code = 'post'");
        try (Connection connection = parts.database().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Before the next try is due: a mail can be sent then, but nobody can note that it was.
            statement.execute("lock table mail_sent in share mode");
            await().atMost(PATIENCE).until(() -> delivered(customers) > parts.number(ANSWERS + " and state = 'SENT'"));
            node.kill();
        }
        parts.revive(node);

        await().atMost(AFTER_A_CRASH).until(() -> parts.number(ANSWERS + " and state = 'SENT'") == MANY);
        for (String customer : customers) {
            assertEquals(1, answers(customer).stream().distinct().count(), customer);
        }
        assertTrue(delivered(customers) > MANY, "one was sent twice");
    }

    private static List<String> many() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "many" + i + "@mail.example")
                .toList();
    }

    private static long delivered(List<String> customers) throws Exception {
        long mails = 0;
        for (String customer : customers) {
            mails += answers(customer).size();
        }
        return mails;
    }

    private static void write(String from, String subject, String id, String more) throws Exception {
        POST.send(from, US, MAIL.formatted(from, subject, id, more));
    }

    private static long opened(Parts parts, String from) throws Exception {
        write(from, "Hvor er min pakke?", from + ".1", "");
        await().atMost(PATIENCE).until(() -> ticketOf(parts, from) > 0);
        return ticketOf(parts, from);
    }

    private static void answer(long ticket, String text) {
        as("lead")
                .body("{\"body\": \"" + text + "\"}")
                .post(at("tickets/" + ticket + "/replies"))
                .then()
                .statusCode(201);
    }

    /** The mail with that number in somebody's mailbox, once it is there. */
    private static MimeMessage mailTo(String address, int number) throws Exception {
        await().atMost(PATIENCE).until(() -> POST.mailsOf(address).size() >= number);
        return POST.mailsOf(address).get(number - 1);
    }

    private static String textOf(MimeMessage mail) throws Exception {
        BodyPart text = ((Multipart) mail.getContent()).getBodyPart(0);
        return String.valueOf(text.getContent()).replace("\r\n", "\n");
    }

    /** The ids of what agents wrote to somebody. */
    private static List<String> answers(String address) throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : POST.mailsOf(address)) {
            if (mail.getHeader("Auto-Submitted") == null) {
                ids.add(mail.getMessageID());
            }
        }
        return ids;
    }

    private static String ticketsOf(String address) {
        return "from ticket t join customer c on c.id = t.customer where c.email like '" + address + "'";
    }

    private static long ticketOf(Parts parts, String address) throws SQLException {
        return parts.number("select coalesce(max(t.number), 0) " + ticketsOf(address));
    }

    private static long contactsOf(Parts parts, long ticket) throws SQLException {
        return parts.number("select count(*) from contact where ticket = " + ticket);
    }

    private static String sent(long ticket) {
        return "select count(*) from mail_sent where ticket = " + ticket;
    }

    private static long received(Parts parts, String state) throws SQLException {
        return parts.number(
                "select count(*) from mail_received where position('<many.'::bytea in raw) > 0 and state = " + state);
    }

    private static void awaitTakenIn(Parts parts, String id, int times) {
        await().atMost(PATIENCE)
                .until(() ->
                        parts.number("select count(*) from mail_received where message_id = '" + id + "'") == times);
    }

    private static void awaitAllRead(Parts parts) {
        await().atMost(PATIENCE)
                .until(() -> parts.number("select (select count(*) from mail_received where state = 'STORED')"
                                + " + (select count(*) from outbox)")
                        == 0);
    }

    /** Lines of stack traces in the server's log. */
    private static List<String> traces() throws Exception {
        Path log = Deployments.target().resolve("it-mail/log/server.log");
        return Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.matches("\\s+at [\\w.$]+\\(.*"))
                .toList();
    }

    private static String at(String path) {
        return node.url() + "api/" + path;
    }
}
