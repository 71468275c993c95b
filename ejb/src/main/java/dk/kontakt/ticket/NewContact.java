package dk.kontakt.ticket;

import java.time.Instant;

/** One interaction on a channel, as received; {@code externalId} is the channel's own id of it. */
public record NewContact(
        Channel channel, String externalId, Instant receivedAt, String subject, String body, String language) {}
