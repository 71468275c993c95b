package dk.kontakt.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The wait for the application inside the server, which says it is ready also when the application failed. */
final class Deployment {
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final Pattern FAILURE = Pattern.compile(
            "Exception during lifecycle processing|Exception while (deploying|loading|preparing|visiting|invoking)|failed to deploy|Deployment failed"
                    + "|Boot Command \\S+ failed|AS-DEPLOYMENT-00026|JNDI lookup failed");

    private static final Pattern SERVING = Pattern.compile("Payara Micro .* ready in");
    private static final Pattern EXCEPTION = Pattern.compile("^\\s*(Caused by: )?[\\w.$]+(Exception|Error):? ");

    private static final Pattern NO_CHECKS = Pattern.compile("\"checks\":\\s*\\[\\s*]");

    private final Path log;
    private final URI ready;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build();

    Deployment(Path log, String readyUrl) {
        this.log = log;
        this.ready = URI.create(readyUrl);
    }

    void await(Child server, Duration limit) {
        AtomicReference<Outcome> outcome = new AtomicReference<>(Outcome.STARTING);
        Waiting.until(() -> outcome.updateAndGet(before -> look(server)) != Outcome.STARTING, limit);
        if (outcome.get() == Outcome.READY) {
            return;
        }
        server.stop();
        String reason = outcome.get() == Outcome.FAILED
                ? firstCause()
                : ready + " did not answer within " + limit.toSeconds() + " s";
        throw new StartRefused("The application did not start: " + reason + " (see " + log + ")");
    }

    private Outcome look(Child server) {
        if (!server.alive() || contains(FAILURE)) {
            return Outcome.FAILED;
        }
        return contains(SERVING) && isReady() ? Outcome.READY : Outcome.STARTING;
    }

    /** The server itself says UP before the application is there, and then has nothing to check. */
    private boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(ready).timeout(ANSWER_LIMIT).build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == HttpURLConnection.HTTP_OK
                    && !NO_CHECKS.matcher(answer.body()).find();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean contains(Pattern pattern) {
        return lines().anyMatch(line -> pattern.matcher(line).find());
    }

    /** For the one line that the user sees. */
    private String firstCause() {
        List<String> lines = lines().toList();
        return lines.stream()
                .filter(line -> EXCEPTION.matcher(line).find())
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> FAILURE.matcher(line).find())
                        .findFirst())
                .map(String::strip)
                .orElse("the server ended");
    }

    private Stream<String> lines() {
        try {
            return Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private enum Outcome {
        STARTING,
        READY,
        FAILED
    }
}
