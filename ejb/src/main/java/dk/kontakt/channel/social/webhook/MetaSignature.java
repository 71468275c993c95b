package dk.kontakt.channel.social.webhook;

/** Meta signs the body with the app's secret, in {@code X-Hub-Signature-256}. */
final class MetaSignature implements Signature {

    @Override
    public boolean proves(Webhook webhook, String secret) {
        return Hmac.same("sha256=" + Hmac.SHA_256.hex(secret, webhook.body()), webhook.header("X-Hub-Signature-256"));
    }
}
