package dk.kontakt.channel.email;

/**
 * A file with its content, as a stranger sent it.
 *
 * @param mediaType as the sender says; it may be anything
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredFile(String name, String mediaType, MailView.Role role, byte[] content) {}
