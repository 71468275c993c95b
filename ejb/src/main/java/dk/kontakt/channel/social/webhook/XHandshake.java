package dk.kontakt.channel.social.webhook;

import dk.kontakt.platform.JsonObjects;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * X asks every hour to have a token signed. The answer is made as the signature of a body is, and everybody may ask: so nothing is signed
 * that could be a body of JSON, or strangers would have us sign their forgeries.
 */
final class XHandshake {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_+/=.-]{1,200}");

    private XHandshake() {}

    static Optional<HandshakeAnswer> answer(Map<String, String> query, String secret) {
        return Optional.ofNullable(query.get("crc_token"))
                .filter(token -> TOKEN.matcher(token).matches())
                .map(token -> new HandshakeAnswer("application/json", signed(token, secret)));
    }

    private static String signed(String token, String secret) {
        String code = Hmac.SHA_256.base64(secret, token.getBytes(StandardCharsets.UTF_8));
        return JsonObjects.of("response_token", "sha256=" + code).toString();
    }
}
