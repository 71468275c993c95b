package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.UnreadableMessage;
import java.nio.charset.StandardCharsets;

/**
 * CM.com documents no signature for incoming messages, only the address that it calls. So a secret is agreed on: as the header
 * {@code X-Kontakt-Secret}, which a proxy may set, or as {@code secret} in the address's query, which is all that CM.com lets one enter. It
 * proves the caller, not the content.
 */
final class CmSecret implements Signature {

    @Override
    public boolean proves(Webhook webhook, String secret) {
        String header = webhook.header("X-Kontakt-Secret");
        return Hmac.same(secret, header.isEmpty() ? inQuery(webhook) : header);
    }

    private static String inQuery(Webhook webhook) {
        try {
            return Form.read(webhook.query().getBytes(StandardCharsets.UTF_8)).first("secret");
        } catch (UnreadableMessage e) {
            return "";
        }
    }
}
