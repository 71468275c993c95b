package dk.kontakt.channel.email.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote to whom.
 *
 * @param returnPath empty for the null path {@code <>}, null if the mail does not say
 */
public record Correspondents(
        @Nullable MailAddress from,
        List<MailAddress> replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        @Nullable String returnPath) {}
