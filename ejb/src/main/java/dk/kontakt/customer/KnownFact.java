package dk.kontakt.customer;

import java.time.Instant;

/** Something that a system says of a customer, with its source and age. */
public record KnownFact(String name, String value, String system, Instant asOf) {}
