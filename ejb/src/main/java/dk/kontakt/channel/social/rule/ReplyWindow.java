package dk.kontakt.channel.social.rule;

import java.time.Duration;
import java.time.Instant;

/** How long after the customer's last message a platform lets us answer in our own words. */
public record ReplyWindow(Duration length) {
    /** After that WhatsApp takes only templates that it has approved. */
    public static final ReplyWindow WHATSAPP = new ReplyWindow(Duration.ofHours(24));

    /** The first instant at which it is too late. */
    public Instant closesAt(Instant lastFromCustomer) {
        return lastFromCustomer.plus(length);
    }

    public boolean isOpen(Instant lastFromCustomer, Instant now) {
        return now.isBefore(closesAt(lastFromCustomer));
    }

    /** Zero when it is too late. */
    public Duration left(Instant lastFromCustomer, Instant now) {
        Duration left = Duration.between(now, closesAt(lastFromCustomer));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
