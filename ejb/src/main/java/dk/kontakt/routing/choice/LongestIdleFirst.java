package dk.kontakt.routing.choice;

import java.util.Comparator;

/** The one who has waited longest for work. */
final class LongestIdleFirst implements RoutingRule {

    @Override
    public Comparator<Candidate> betterFirst(Wish wish) {
        return Comparator.comparing(Candidate::idleSince);
    }
}
