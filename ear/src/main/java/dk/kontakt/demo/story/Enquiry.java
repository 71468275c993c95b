package dk.kontakt.demo.story;

import dk.kontakt.demo.setup.ShopRules;
import dk.kontakt.demo.shop.Buyer;
import dk.kontakt.demo.text.Facts;
import dk.kontakt.ticket.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What begins a ticket: when, how and by whom, what it says, what it is taken for, and how many contacts the story has. */
record Enquiry(
        long number,
        Instant at,
        Channel channel,
        Buyer buyer,
        Content content,
        ShopRules.Choice choice,
        Strand strand,
        int contacts,
        Fate fate) {

    /** {@code topic} is what the customer means, whatever category the rules find. */
    record Content(
            String topic,
            String subject,
            String body,
            @Nullable String orderNumber,
            Facts facts) {

        /** The kind of goods, where an order tells it. */
        @Nullable
        String product() {
            return orderNumber == null ? null : facts.kind();
        }
    }

    /** {@code follows} is the closed ticket that the conversation had before. */
    record Strand(String conversation, @Nullable Long follows) {}

    String language() {
        return buyer.language();
    }
}
