package dk.kontakt.customer;

/** Who somebody is on a platform, as {@code FACEBOOK} and the id there. */
public record PlatformIdentity(String platform, String id) {}
