package dk.kontakt.channel;

import dk.kontakt.customer.ContactDetails;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as any channel delivers it. {@code externalId} is the channel's own id and makes a repetition recognisable;
 * {@code conversationId} joins it to an earlier one; {@code language} is {@code da} or {@code en}; {@code product} is named as the channel
 * names it; {@code receivedAt} is UTC and may lie
 * in the past; {@code automatic} is what a machine wrote, which changes nothing on the case.
 */
public record ReceiveContact(
        Channel channel,
        String externalId,
        @Nullable String conversationId,
        ContactDetails from,
        String subject,
        String body,
        @Nullable String topic,
        @Nullable String language,
        @Nullable String orderNumber,
        @Nullable String product,
        @Nullable Instant receivedAt,
        boolean automatic) {}
