package dk.kontakt.channel.email.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a mail that was sent (RFC 3464). */
public record DeliveryReport(@Nullable String originalMessageId, List<Recipient> recipients) {

    /**
     * One recipient.
     *
     * @param action as {@code failed}, {@code delayed}, {@code delivered}
     * @param status as {@code 5.1.1}
     */
    public record Recipient(
            String address, String action, @Nullable String status) {}
}
