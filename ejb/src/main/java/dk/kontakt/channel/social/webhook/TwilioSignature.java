package dk.kontakt.channel.social.webhook;

import dk.kontakt.channel.UnreadableMessage;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Twilio signs, with the account's token, the address that it called and the fields of the form in the order of their names, in
 * {@code X-Twilio-Signature}.
 */
final class TwilioSignature implements Signature {

    @Override
    public boolean proves(Webhook webhook, String secret) {
        try {
            byte[] signed = signed(webhook).getBytes(StandardCharsets.UTF_8);
            return Hmac.same(Hmac.SHA_1.base64(secret, signed), webhook.header("X-Twilio-Signature"));
        } catch (UnreadableMessage e) {
            return false;
        }
    }

    private static String signed(Webhook webhook) {
        var text = new StringBuilder(webhook.address());
        new TreeMap<>(Form.read(webhook.body()).fields())
                .forEach((name, values) ->
                        new TreeSet<>(values).forEach(value -> text.append(name).append(value)));
        return text.toString();
    }
}
