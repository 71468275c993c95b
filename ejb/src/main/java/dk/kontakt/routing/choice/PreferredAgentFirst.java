package dk.kontakt.routing.choice;

import java.util.Comparator;

/** Whoever knows the case takes it again. */
final class PreferredAgentFirst implements RoutingRule {

    @Override
    public Comparator<Candidate> betterFirst(Wish wish) {
        return Comparator.comparing(candidate -> candidate.agent().equals(wish.preferredAgent()) ? 0 : 1);
    }
}
