package dk.kontakt.platform;

import java.time.Instant;

/** Who published a version, when and why. */
public record Publication(int version, String comment, String by, Instant at) {}
