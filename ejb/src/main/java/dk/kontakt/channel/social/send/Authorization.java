package dk.kontakt.channel.social.send;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * Ours to use an account until it is withdrawn, by OAuth 2.0 (RFC 6749, section 6).
 *
 * @param refreshToken as it was given; the provider may have replaced it since
 */
public record Authorization(String url, String clientId, String clientSecret, String refreshToken) {
    private static final long USUAL_SECONDS = 7_200;

    /** Asks X for new tokens. */
    public ProviderRequest renewal(String latest) {
        String login = clientId + ":" + clientSecret;
        return ProviderRequest.form(
                url + "/2/oauth2/token",
                "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)),
                Map.of("grant_type", "refresh_token", "refresh_token", latest, "client_id", clientId));
    }

    /** @throws TokenNotRenewed if the answer has none */
    public Tokens renewed(ProviderAnswer answer, String latest, Instant now) {
        String access = answer.at("access_token");
        if (!answer.isSuccess() || access.isBlank()) {
            throw new TokenNotRenewed(answer.said(answer.firstOf("error_description", "error", "detail", "title")));
        }
        String next = answer.at("refresh_token");
        String seconds = answer.at("expires_in");
        long lifetime = seconds.matches("[0-9]{1,8}") ? Long.parseLong(seconds) : USUAL_SECONDS;
        return new Tokens(access, next.isBlank() ? latest : next, now.plusSeconds(lifetime));
    }

    @Override
    public String toString() {
        return "Authorization of " + clientId;
    }
}
