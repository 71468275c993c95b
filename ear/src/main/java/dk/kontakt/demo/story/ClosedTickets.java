package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some of the tickets that were closed lately, whose customers may write again. */
final class ClosedTickets {
    private static final int KEPT = 256;

    private final int everyOther;
    private final List<Closed> kept = new ArrayList<>();
    private int seen;

    private record Closed(Enquiry enquiry, Instant at) {}

    /** Keeps one of {@code everyOther}, so that those kept reach back some weeks. */
    ClosedTickets(int everyOther) {
        this.everyOther = everyOther;
    }

    void remember(Enquiry enquiry, Instant closedAt) {
        if (seen % everyOther == 0) {
            var closed = new Closed(enquiry, closedAt);
            if (kept.size() < KEPT) {
                kept.add(closed);
            } else {
                kept.set(seen / everyOther % KEPT, closed);
            }
        }
        seen++;
    }

    Optional<Enquiry> anyBefore(Instant at, Chance chance) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Closed closed = chance.oneOf(kept);
        return closed.at.isBefore(at) ? Optional.of(closed.enquiry) : Optional.empty();
    }
}
