package dk.kontakt.channel.social.webhook;

import java.util.Map;
import java.util.Optional;

/** Meta asks once, with the token that was agreed on, and wants its challenge back. */
final class MetaHandshake {
    private static final int LONGEST = 500;

    private MetaHandshake() {}

    static Optional<HandshakeAnswer> answer(Map<String, String> query, String verifyToken) {
        String challenge = query.getOrDefault("hub.challenge", "");
        boolean right = "subscribe".equals(query.get("hub.mode"))
                && Hmac.same(verifyToken, query.getOrDefault("hub.verify_token", ""))
                && !challenge.isEmpty()
                && challenge.length() <= LONGEST;
        return right ? Optional.of(new HandshakeAnswer("text/plain", challenge)) : Optional.empty();
    }
}
