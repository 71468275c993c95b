package dk.kontakt.demo.shop;

import dk.kontakt.customer.Segment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer of the shop, as the table of customers has one; {@code person} is who writes, {@code name} may add a firm. */
public record Buyer(
        int id,
        String person,
        String name,
        String email,
        @Nullable String phone,
        @Nullable String number,
        Segment segment,
        String language,
        String city,
        Instant since) {

    public String firstName() {
        return person.substring(0, person.indexOf(' '));
    }
}
