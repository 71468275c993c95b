package dk.kontakt.customer;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a system says of an order.
 *
 * @param content null where only the status is told
 */
public record OrderFacts(
        String number, @Nullable String status, @Nullable Content content, Stamp stamp) {

    /**
     * @param customerKey what the system calls the customer, which may be our customer number
     * @param currency ISO 4217
     */
    public record Content(
            @Nullable String customerKey, Instant placedAt, BigDecimal amount, String currency, String summary) {}
}
