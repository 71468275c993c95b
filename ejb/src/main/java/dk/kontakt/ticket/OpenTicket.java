package dk.kontakt.ticket;

import dk.kontakt.customer.Customer;
import org.jspecify.annotations.Nullable;

/** Asks for a new ticket around its first contact; {@code follows} is the closed ticket that it continues. */
public record OpenTicket(
        Customer customer, String conversationId, @Nullable Long follows, Subject about, NewContact contact) {

    /** What the ticket is about and where that leads. */
    public record Subject(
            String category,
            String categoryReason,
            Priority priority,
            String queue,
            @Nullable String orderNumber,
            @Nullable String product) {}
}
