package dk.kontakt.routing.choice;

import java.util.Comparator;

/** The smaller share of the channel's capacity in use. */
final class LeastLoadedFirst implements RoutingRule {

    @Override
    public Comparator<Candidate> betterFirst(Wish wish) {
        return Comparator.comparing(candidate -> {
            Candidate.Room room = candidate.room();
            return room == null ? 1.0 : room.share();
        });
    }
}
