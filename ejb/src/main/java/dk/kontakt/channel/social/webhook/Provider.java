package dk.kontakt.channel.social.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Who sends webhooks, each with its signature, its handshake and its language. */
public enum Provider {
    /** Messenger, Instagram, comments on pages, and WhatsApp. */
    META(new MetaSignature(), MetaReader::read, "verify-token", MetaHandshake::answer),
    /** SMS, and WhatsApp where it goes by Twilio. */
    TWILIO(new TwilioSignature(), TwilioReader::read, "secret", Provider::noHandshake),
    /** SMS and WhatsApp. */
    CM(new CmSecret(), CmReader::read, "secret", Provider::noHandshake),
    /** Direct messages and mentions. */
    X(new XSignature(), XReader::read, "secret", XHandshake::answer);

    private final Signature signature;
    private final Function<byte[], Reading> reader;
    private final String handshakeSecret;
    private final BiFunction<Map<String, String>, String, Optional<HandshakeAnswer>> handshake;

    Provider(
            Signature signature,
            Function<byte[], Reading> reader,
            String handshakeSecret,
            BiFunction<Map<String, String>, String, Optional<HandshakeAnswer>> handshake) {
        this.signature = signature;
        this.reader = reader;
        this.handshakeSecret = handshakeSecret;
        this.handshake = handshake;
    }

    public static Optional<Provider> named(String code) {
        return Arrays.stream(values())
                .filter(provider -> provider.code().equals(code))
                .findFirst();
    }

    /** As it stands in addresses and settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean sent(Webhook webhook, String secret) {
        return signature.proves(webhook, secret);
    }

    /** @throws dk.kontakt.channel.UnreadableMessage saying why the body is refused */
    public Reading read(byte[] body) {
        return reader.apply(body);
    }

    public boolean shakesHands() {
        return this == META || this == X;
    }

    /** The name of the setting that a handshake needs. */
    public String handshakeSecret() {
        return handshakeSecret;
    }

    /** Empty if whoever asks is not the provider. */
    public Optional<HandshakeAnswer> answer(Map<String, String> query, String secret) {
        return handshake.apply(query, secret);
    }

    private static Optional<HandshakeAnswer> noHandshake(Map<String, String> query, String secret) {
        return Optional.empty();
    }
}
