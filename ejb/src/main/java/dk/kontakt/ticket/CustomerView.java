package dk.kontakt.ticket;

import dk.kontakt.customer.Customer;
import dk.kontakt.customer.Segment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The customer beside a case. */
public record CustomerView(
        long id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String customerNumber,
        Segment segment,
        String language,
        Instant since) {

    public static CustomerView of(Customer customer) {
        return new CustomerView(
                customer.id(),
                customer.name(),
                customer.email(),
                customer.phone(),
                customer.customerNumber(),
                customer.segment(),
                customer.language(),
                customer.createdAt());
    }

    /** What to call the customer: the best that is known. */
    public String label() {
        String known = name != null ? name : email != null ? email : phone != null ? phone : customerNumber;
        return known == null ? "#" + id : known;
    }
}
