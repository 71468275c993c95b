package dk.kontakt.routing.choice;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a queue is served at a step of its relaxation.
 *
 * @param teams who may serve it; empty for everybody
 * @param order the names of the rules that rank agents, the first one first
 * @param step how many steps of relaxation the ticket has waited through
 */
public record Serving(SortedSet<String> teams, List<String> order, int step) {

    /** By everybody, in the usual order. */
    public static final Serving USUAL = new Serving(new TreeSet<>(), RankingRules.USUAL, 0);

    public Serving {
        order = List.copyOf(order);
    }

    boolean isFor(@Nullable String team) {
        return teams.isEmpty() || team != null && teams.contains(team);
    }
}
