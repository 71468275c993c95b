package dk.kontakt.channel.email.mime;

import org.jspecify.annotations.Nullable;

/**
 * What tells mail of machines from mail of people (RFC 3834); header values in lower case, trimmed, null if absent.
 *
 * @param suppress of {@code X-Auto-Response-Suppress}
 * @param report if the mail is a delivery report (RFC 3464)
 */
public record Marks(
        @Nullable String autoSubmitted,
        @Nullable String precedence,
        @Nullable String listId,
        @Nullable String suppress,
        @Nullable DeliveryReport report) {}
