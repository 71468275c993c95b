package dk.kontakt.it;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.launcher.Part;
import dk.kontakt.launcher.ServerProcess;
import jakarta.jms.JMSException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Processes die with {@code kill -9} while contacts come in: what the broker accepted is stored exactly once. */
@ExtendWith(PartsExtension.class)
class KillIT {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** Between two contacts, so that what piles up while a process is away can be worked off on any machine. */
    private static final long PAUSE_MILLIS = 15;

    private static final int PORT = 18_099;

    private final Set<String> accepted = new ConcurrentSkipListSet<>();
    private volatile boolean sending = true;

    @SuppressWarnings("NullAway.Init")
    private ServerProcess server;

    @BeforeEach
    void startServer(Parts parts) {
        server = parts.server(PORT);
        parts.revive(server);
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void everyAcceptedContactIsStoredExactlyOnce(Parts parts) throws Exception {
        Thread sender = new Thread(() -> send(parts), "sender");
        sender.start();
        for (Part victim : new Part[] {server, parts.brokerProcess(), parts.databaseProcess()}) {
            awaitAccepted(200);
            victim.kill();
            parts.revive(victim);
        }
        awaitAccepted(200);
        sending = false;
        sender.join();

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertEquals(Set.of(), missing(parts)));
        assertEquals(0, parts.number("select count(*) - count(distinct external_id) from contact"), "stored twice");
        assertEquals(
                0,
                parts.number(
                        "select count(*) from contact c left join inbox i using (external_id) where i.ticket is null"));
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
