package dk.kontakt.routing.rule;

import dk.kontakt.routing.choice.RankingRules;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Serving;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How one queue is served.
 *
 * @param teams who serves it; empty for everybody
 * @param calendar the name of its business calendar; null if it is always open
 * @param order the names of the rules that rank agents
 * @param preferredFor for how long a ticket is kept for a present agent who knows it
 * @param notBackFor for how long it does not go back to an agent who declined, missed or handed it on
 * @param relaxation in the order of their times
 */
public record QueueRules(
        String queue,
        SortedSet<String> teams,
        @Nullable String calendar,
        Delivery delivery,
        List<String> order,
        Duration preferredFor,
        Duration notBackFor,
        OfferTerms offers,
        List<Relaxation> relaxation) {

    /** Kept from the agent who handed it on for a quarter of an hour. */
    public static final Duration USUAL_NOT_BACK = Duration.ofMinutes(15);

    public QueueRules {
        order = List.copyOf(order);
        relaxation = List.copyOf(relaxation);
    }

    /** A queue of which no rules say anything: open to everybody at any time, and nothing relaxes. */
    public static QueueRules usual(String queue) {
        return new QueueRules(
                queue,
                new TreeSet<>(),
                null,
                Delivery.PUSH,
                RankingRules.USUAL,
                Duration.ZERO,
                USUAL_NOT_BACK,
                OfferTerms.USUAL,
                List.of());
    }

    /** How many steps a ticket has come through that has waited for so long. */
    public int stepAfter(Duration waited) {
        return (int) relaxation.stream()
                .filter(step -> step.after().compareTo(waited) <= 0)
                .count();
    }

    /** When, counted from the beginning of the wait, the step after {@code step} comes. */
    public Optional<Duration> nextAfter(int step) {
        return relaxation.stream().skip(step).findFirst().map(Relaxation::after);
    }

    public Requirement requirementAt(int step, Demand demand) {
        return demand.relaxed(done(step));
    }

    public Serving servingAt(int step) {
        boolean anyTeam = done(step).stream().anyMatch(Relaxation::anyTeam);
        return new Serving(anyTeam ? new TreeSet<>() : teams, order, step);
    }

    private List<Relaxation> done(int step) {
        return relaxation.subList(0, Math.min(step, relaxation.size()));
    }
}
