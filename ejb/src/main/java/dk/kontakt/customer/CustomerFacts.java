package dk.kontakt.customer;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a system says of a customer.
 *
 * @param key what the system calls the customer
 * @param facts by their names; null is a fact that no longer is one
 */
public record CustomerFacts(String key, Map<String, @Nullable String> facts, Stamp stamp) {

    /** The facts that also have a place of their own in our customer. */
    public static final Set<String> OURS = Set.of("name", "email", "phone", "customerNumber", "segment", "language");

    ContactDetails details() {
        return new ContactDetails(
                facts.get("name"), facts.get("email"), facts.get("phone"), facts.get("customerNumber"));
    }

    public @Nullable String customerNumber() {
        return facts.get("customerNumber");
    }
}
