package dk.kontakt.report.value;

import java.time.Instant;

/** Something that was written to hold from a day on, by whom and when, and what has become of it. */
public record Dated<T>(T what, String changedBy, Instant changedAt, Standing standing) {

    /** Whether it is what holds today. */
    public boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }

    /** What holds is IN_FORCE; SUPERSEDED is what a later row of the same day took the place of. */
    public enum Standing {
        TO_COME,
        IN_FORCE,
        PAST,
        SUPERSEDED
    }
}
