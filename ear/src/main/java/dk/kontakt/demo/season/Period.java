package dk.kontakt.demo.season;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A stretch of time that ends at the present. */
public record Period(Instant from, Instant now) {

    /** Begins at a full hour. */
    public static Period ofDays(int days, Instant now) {
        Instant from = now.minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.HOURS);
        return new Period(from.plus(Duration.ofHours(1)), now);
    }
}
