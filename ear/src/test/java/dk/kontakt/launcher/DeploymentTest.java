package dk.kontakt.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String SERVING = "[INFO] Payara Micro 6.2025.10 (build 42) ready in 9,000 (ms)\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private HttpServer health;

    @SuppressWarnings("NullAway.Init")
    private Child server;

    @BeforeEach
    void start() throws IOException {
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health.start();
        server = new Child("server", Home.at(directory), "TERM", LIMIT);
        server.start(List.of("sleep", "600"), Map.of(), directory);
    }

    @AfterEach
    void stop() {
        health.stop(0);
        server.kill();
    }

    @Test
    void isReadyWhenTheApplicationsChecksAreUp() {
        answer("{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}]}");
        assertDoesNotThrow(() -> await(SERVING));
    }

    @Test
    void isNotReadyWhileTheServerHasNothingToCheck() {
        answer("{\"status\":\"UP\",\"checks\":[]}");
        assertTrue(refusal(SERVING).contains("did not answer"));
    }

    @Test
    void isNotReadyBeforeTheServerSaysSo() {
        answer("{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}]}");
        assertTrue(refusal("[INFO] starting\n").contains("did not answer"));
    }

    @Test
    void tellsTheFirstCauseOfAFailedDeployment() {
        String log = "[SEVERE] Exception during lifecycle processing\n"
                + "org.glassfish.deployment.common.DeploymentException: CDI definition failure:WELD-000088\n"
                + "\tat somewhere\nCaused by: java.lang.IllegalStateException: later\n";
        assertTrue(refusal(log).contains("CDI definition failure:WELD-000088"));
        assertFalse(server.alive());
    }

    @Test
    void tellsWhenTheServerEnded() {
        server.kill();
        assertTrue(refusal("[INFO] starting\n").contains("ended"));
    }

    private String refusal(String log) {
        return String.valueOf(assertThrows(StartRefused.class, () -> await(log)).getMessage());
    }

    private void await(String log) throws IOException {
        Path file = Files.writeString(directory.resolve("server.log"), log);
        new Deployment(file, "http://127.0.0.1:" + health.getAddress().getPort() + "/health/ready")
                .await(server, LIMIT);
    }

    private void answer(String body) {
        health.createContext("/health/ready", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
