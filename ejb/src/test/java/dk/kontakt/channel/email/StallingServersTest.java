package dk.kontakt.channel.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that accept a connection and then say nothing, or not for long. */
class StallingServersTest {
    private static final String PASSWORD = "kontakt.mail.post.password";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] MAIL = "Subject: Hej\r\n\r\nHej\r\n".getBytes(StandardCharsets.US_ASCII);

    private final MailServers servers = new MailServers(Duration.ofSeconds(1), Duration.ofSeconds(1));
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch fetched = new CountDownLatch(1);

    @BeforeEach
    void setPassword() {
        System.setProperty(PASSWORD, "secret");
    }

    @AfterEach
    void clearPassword() {
        System.clearProperty(PASSWORD);
    }

    @Test
    void readerGivesUpOneThatNeverGreets() throws Exception {
        try (var server = new ScriptedServer("", line -> "")) {
            MailboxReader reader = reader(server);

            assertTimeoutPreemptively(PATIENCE, reader::run);

            assertFalse(reader.isRunning());
            assertEquals(1, failures.size());
        }
    }

    @Test
    void readerIsWokenAtOnceAndGivesUpWhereItsServerHangsWhileItWaitsForNews() throws Exception {
        try (var server = new ScriptedServer("* OK ready\n", StallingServersTest::imap)) {
            MailboxReader reader = reader(server);
            Thread thread = new Thread(reader, "reader");
            thread.start();
            assertTrue(fetched.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            Thread.sleep(300);

            assertTimeoutPreemptively(Duration.ofMillis(500), () -> {
                reader.wake();
                reader.wake();
            });

            Thread.sleep(1_100);
            reader.wake();
            thread.join(PATIENCE.toMillis());
            assertFalse(reader.isRunning());
            assertEquals(1, failures.size());
        }
    }

    @Test
    void mailsLeaveOverOneConnection() throws Exception {
        try (var server = new ScriptedServer("220 ready\n", StallingServersTest::smtp);
                var line = new SmtpLine(servers, mailbox(server))) {
            for (int i = 0; i < 5; i++) {
                line.send(MAIL, "ane@example.dk");
            }

            assertEquals(1, server.connections.get());
        }
    }

    @Test
    void senderGivesUpOneThatTakesAMailAndNeverSaysSo() throws Exception {
        try (var server = new ScriptedServer("220 ready\n", line -> line.equals(".") ? "" : smtp(line));
                var line = new SmtpLine(servers, mailbox(server))) {
            assertTimeoutPreemptively(
                    PATIENCE, () -> assertThrows(MessagingException.class, () -> line.send(MAIL, "ane@example.dk")));
        }
    }

    /** Up to IDLE. */
    private static String imap(String line) {
        String[] words = line.split(" ", 3);
        String ok = words[0] + " OK done\n";
        return switch (words.length < 2 ? "DONE" : words[1]) {
            case "CAPABILITY" -> "* CAPABILITY IMAP4rev1 IDLE\n" + ok;
            case "SELECT" ->
                "* 0 EXISTS\n* 0 RECENT\n* FLAGS (\\Seen)\n* OK [UIDVALIDITY 1] ok\n* OK [UIDNEXT 1] ok\n" + ok;
            case "IDLE" -> "+ idling\n";
            case "DONE" -> "";
            default -> ok;
        };
    }

    private static String smtp(String line) {
        String[] words = line.split("[ :]", 2);
        return switch (words[0]) {
            case "EHLO" -> "250-here\n250 AUTH PLAIN\n";
            case "AUTH" -> "235 ok\n";
            case "DATA" -> "354 go on\n";
            case "MAIL", "RCPT", "RSET", "NOOP", "." -> "250 ok\n";
            case "QUIT" -> "221 bye\n";
            default -> "";
        };
    }

    private MailboxReader reader(ScriptedServer server) {
        var mailboxes = new Mailboxes() {
            @Override
            public boolean hold(Mailbox mailbox, String node) {
                return true;
            }

            @Override
            public void fetched(Mailbox mailbox, String node) {
                fetched.countDown();
            }

            @Override
            public boolean failed(Mailbox mailbox, String node, String failure) {
                failures.add(failure);
                return true;
            }
        };
        var received = new ReceivedMails() {
            @Override
            public long lastUid(String mailbox, long validity) {
                return 0;
            }
        };
        return new MailboxReader(
                mailbox(server),
                "node",
                new MailFetch.Work(mailboxes, received, servers, work -> new Thread(work).start(), () -> {}));
    }

    private static Mailbox mailbox(ScriptedServer server) {
        var at = new Mailbox.Server("127.0.0.1", server.port(), Mailbox.Security.NONE);
        return new Mailbox(
                "post",
                "post@fjordbo.example",
                "Fjordbo",
                at,
                at,
                "post",
                Mailbox.Authentication.PASSWORD,
                "INBOX",
                null,
                true);
    }
}
