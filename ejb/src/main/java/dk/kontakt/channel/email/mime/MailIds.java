package dk.kontakt.channel.email.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a mail is threaded (RFC 5322, 3.6.4). Ids are what stands between the angle brackets; empty ones are left out.
 *
 * @param references the oldest first
 */
public record MailIds(@Nullable String messageId, List<String> inReplyTo, List<String> references) {}
