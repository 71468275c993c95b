package dk.kontakt.channel.email.mime;

/** A file that goes with a mail of ours. */
@SuppressWarnings("ArrayRecordComponent")
public record Enclosure(String name, String mediaType, byte[] content) {}
