package dk.kontakt.routing.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that a queue can put into an order of its own. */
public final class RankingRules {
    private static final Map<String, RoutingRule> BY_NAME = Stream.of(
                    new PreferredAgentFirst(), new BestLevelFirst(), new LeastLoadedFirst(), new LongestIdleFirst())
            .collect(Collectors.toUnmodifiableMap(RoutingRule::name, Function.identity()));

    /** The order where a queue says nothing else. */
    public static final List<String> USUAL =
            List.of("PreferredAgentFirst", "LeastLoadedFirst", "BestLevelFirst", "LongestIdleFirst");

    private RankingRules() {}

    public static boolean exists(String name) {
        return BY_NAME.containsKey(name);
    }

    static List<RoutingRule> named(List<String> names) {
        return names.stream().map(BY_NAME::get).toList();
    }

    /** All of them in their order, the user name at last, so that equals always come in the same order. */
    static Comparator<Candidate> ranking(Wish wish) {
        Comparator<Candidate> byName = Comparator.comparing(Candidate::agent);
        return named(wish.serving().order()).stream()
                .map(rule -> rule.betterFirst(wish))
                .reduce(Comparator::thenComparing)
                .map(rules -> rules.thenComparing(byName))
                .orElse(byName);
    }
}
