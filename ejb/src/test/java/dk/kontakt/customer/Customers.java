package dk.kontakt.customer;

import java.time.Instant;

/** Customers for tests. */
public final class Customers {
    private Customers() {}

    public static Customer ane() {
        return new Customer(
                new ContactDetails("Ane Holm", "ane@example.dk", null, null),
                "da",
                Instant.parse("2026-01-01T00:00:00Z"));
    }
}
