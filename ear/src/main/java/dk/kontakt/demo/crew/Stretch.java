package dk.kontakt.demo.crew;

import java.time.Instant;

/** The time during which a case takes up an agent's room. */
public record Stretch(Instant from, Instant to) {

    boolean overlaps(Stretch other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
