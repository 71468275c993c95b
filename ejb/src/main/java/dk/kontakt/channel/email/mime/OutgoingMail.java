package dk.kontakt.channel.email.mime;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent. Ids are what stands between the angle brackets.
 *
 * @param references the oldest first
 * @param automatic whether nobody wrote it, so that no machine answers it
 * @param language {@code da} or {@code en}
 */
public record OutgoingMail(
        String messageId,
        MailAddress from,
        MailAddress to,
        String subject,
        String text,
        @Nullable String inReplyTo,
        List<String> references,
        boolean automatic,
        Instant sentAt,
        String language) {

    public OutgoingMail {
        references = List.copyOf(references);
    }
}
