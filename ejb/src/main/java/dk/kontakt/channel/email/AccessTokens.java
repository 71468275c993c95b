package dk.kontakt.channel.email;

import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Gets the tokens with which XOAUTH2 logs in, by the refresh token of RFC 6749, section 6. */
@ApplicationScoped
class AccessTokens {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @throws MailServerFailure if the token's server gives none */
    String tokenOf(Mailbox mailbox) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(MailSecrets.of(mailbox, "token-url")))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=refresh_token"
                        + field(mailbox, "client-id")
                        + field(mailbox, "client-secret")
                        + field(mailbox, "refresh-token")))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonObject answer = response.statusCode() == 200 ? JsonObjects.read(response.body()) : JsonObjects.of();
            if (!answer.containsKey("access_token")) {
                throw new MailServerFailure("the server of tokens answered " + response.statusCode(), null);
            }
            return answer.getString("access_token");
        } catch (IOException e) {
            throw new MailServerFailure("the server of tokens does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MailServerFailure("stopped", e);
        }
    }

    private static String field(Mailbox mailbox, String name) {
        return "&" + name.replace('-', '_') + "="
                + URLEncoder.encode(MailSecrets.of(mailbox, name), StandardCharsets.UTF_8);
    }
}
