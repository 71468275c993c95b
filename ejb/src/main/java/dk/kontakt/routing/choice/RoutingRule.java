package dk.kontakt.routing.choice;

import java.util.Comparator;

/** One reason to take an agent before another. A rule says nothing of agents it finds equal; the next rule decides then. */
interface RoutingRule {

    /** Orders the better agent first. */
    Comparator<Candidate> betterFirst(Wish wish);

    default String name() {
        return getClass().getSimpleName();
    }
}
