package dk.kontakt.channel;

/** A field of a contact that cannot be accepted, and why. The field is named as in the JSON, as in {@code from.email}. */
public record ContactProblem(String field, String detail) {}
