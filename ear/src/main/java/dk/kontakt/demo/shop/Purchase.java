package dk.kontakt.demo.shop;

import org.jspecify.annotations.Nullable;

/** What an enquiry is about: who, which goods, and the order if there is one already. */
public record Purchase(
        int customer, Product product, @Nullable Order order) {

    static Purchase of(Order order) {
        return new Purchase(order.customer(), order.product(), order);
    }

    /** The same buyer who has not bought yet. */
    Purchase before() {
        return new Purchase(customer, product, null);
    }
}
