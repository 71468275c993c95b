package dk.kontakt.channel.email.mime;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail.
 *
 * @param mediaType in lower case without parameters
 * @param contentId by which the HTML shows it; null for a mere attachment
 */
@SuppressWarnings("ArrayRecordComponent")
public record MailPart(
        String name, String mediaType, @Nullable String contentId, byte[] content) {}
