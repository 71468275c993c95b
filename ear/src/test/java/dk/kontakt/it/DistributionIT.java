package dk.kontakt.it;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.launcher.Home;
import dk.kontakt.launcher.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What the build hands out starts on its own, with nothing of the build's class path. */
class DistributionIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path directory = Deployments.target().resolve("it-distribution");
    private final Path output = directory.resolve("output.txt");

    @Test
    void packagedLauncherLoadsTheDemoServesAndStops() throws IOException, InterruptedException {
        Home.at(directory).delete("home");
        int http = Ports.free();
        Process launcher = start(http);
        try {
            await().atMost(PATIENCE).until(() -> !launcher.isAlive() || said().contains("Kontakt is ready"));
            assertTrue(launcher.isAlive(), said());
            assertTrue(said().contains("agent1 to agent40"), said());
            assertTrue(said().contains("Write to support@localhost by SMTP"), said());
        } finally {
            launcher.destroy();
            assertTrue(launcher.waitFor(60, TimeUnit.SECONDS));
        }
        assertFalse(Ports.answers("127.0.0.1", http));
        assertEquals(1, said().split("Kontakt is ready", -1).length - 1);
    }

    private Process start(int http) throws IOException {
        Path distribution = Deployments.distribution();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                distribution.resolve("lib") + "/*",
                "-Dkontakt.distribution=" + distribution,
                "-Dkontakt.home=" + directory.resolve("home"),
                "-Dkontakt.demo.contacts=50",
                "-Dkontakt.http.port=" + http,
                "-Dkontakt.db.port=" + Ports.free(),
                "-Dkontakt.broker.port=" + Ports.free(),
                "-Dkontakt.amqp.port=" + Ports.free(),
                "-Dkontakt.stomp.port=" + Ports.free(),
                "-Dkontakt.smtp.port=" + Ports.free(),
                "-Dkontakt.imap.port=" + Ports.free(),
                "dk.kontakt.launcher.Launcher");
        Files.createDirectories(directory);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(output);
    }
}
