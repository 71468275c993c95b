package dk.kontakt.demo.shop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order; the amount is in whole kroner, with shipping. */
public record Order(
        String number,
        int customer,
        Instant placedAt,
        Product product,
        int quantity,
        @Nullable Product extra,
        double fate) {
    private static final int SHIPPING = 39;
    private static final int FREE_SHIPPING_FROM = 499;

    public int amount() {
        int goods = product.price() * quantity + (extra == null ? 0 : extra.price());
        return goods < FREE_SHIPPING_FROM ? goods + SHIPPING : goods;
    }

    public String summary() {
        String first = quantity == 1 ? product.danish() : quantity + " x " + product.danish();
        return extra == null ? first : first + "; " + extra.danish();
    }

    public String statusAt(Instant now) {
        long hours = Duration.between(placedAt, now).toHours();
        if (hours < 20) {
            return "PLACED";
        } else if (fate < 0.02) {
            return "CANCELLED";
        } else if (hours < 24 * (2 + 4 * fate)) {
            return "SHIPPED";
        }
        return fate > 0.93 && hours > 24 * 14 ? "RETURNED" : "DELIVERED";
    }
}
