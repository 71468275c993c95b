package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import java.time.Instant;

/** The instants of a story: never before the last one, never in the future. */
final class Steps {
    private final Instant now;
    private final Chance chance;
    private Instant last;

    Steps(Instant begin, Instant now, Chance chance) {
        this.last = begin;
        this.now = now;
        this.chance = chance;
    }

    /** {@code wanted}, or what comes nearest; a step that would lie in the future comes between the last one and the present. */
    Instant to(Instant wanted) {
        if (wanted.isAfter(now)) {
            last = chance.between(last, now);
        } else if (wanted.isAfter(last)) {
            last = wanted;
        }
        return last;
    }

    boolean canReach(Instant at) {
        return !at.isAfter(now);
    }

    Instant last() {
        return last;
    }

    Instant now() {
        return now;
    }
}
