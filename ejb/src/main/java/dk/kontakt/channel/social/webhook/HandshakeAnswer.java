package dk.kontakt.channel.social.webhook;

/** What a platform is told that asks whether an address is ours. */
public record HandshakeAnswer(String mediaType, String body) {}
