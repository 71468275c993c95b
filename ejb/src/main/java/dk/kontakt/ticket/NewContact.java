package dk.kontakt.ticket;

import java.time.Instant;

/**
 * One interaction on a channel, as received; {@code externalId} is the channel's own id of it; {@code automatic} is what a machine wrote.
 */
public record NewContact(
        Channel channel,
        String externalId,
        Instant receivedAt,
        String subject,
        String body,
        String language,
        boolean automatic) {}
