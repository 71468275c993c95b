package dk.kontakt.channel.social.webhook;

/** X signs the body with the consumer secret, in {@code x-twitter-webhooks-signature}. */
final class XSignature implements Signature {

    @Override
    public boolean proves(Webhook webhook, String secret) {
        return Hmac.same(
                "sha256=" + Hmac.SHA_256.base64(secret, webhook.body()),
                webhook.header("x-twitter-webhooks-signature"));
    }
}
