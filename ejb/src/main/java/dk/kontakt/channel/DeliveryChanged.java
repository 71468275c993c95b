package dk.kontakt.channel;

import dk.kontakt.ticket.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer came a step further to the customer, or will not. Fired inside the transaction.
 *
 * @param state as {@code config/asyncapi.yaml} names it
 */
public record DeliveryChanged(
        long ticket,
        Channel channel,
        String state,
        @Nullable String reason,
        Instant at) {
    public static final String TYPE = "dk.kontakt.reply.delivery-changed.v1";
}
