package dk.kontakt.routing.choice;

import java.util.Comparator;

/** The higher proficiency in the skills asked for. */
final class BestLevelFirst implements RoutingRule {

    @Override
    public Comparator<Candidate> betterFirst(Wish wish) {
        return Comparator.comparingInt(candidate -> -wish.requirement().fitOf(candidate.proficiency()));
    }
}
