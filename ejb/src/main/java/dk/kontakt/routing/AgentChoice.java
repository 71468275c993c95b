package dk.kontakt.routing;

import dk.kontakt.agent.AgentState;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the agent for a ticket: hard filters first, then the rules in order, the user name at last, so that the same candidates always
 * give the same agent. A pure function of its arguments.
 */
public final class AgentChoice {
    /** Stored with every decision; raise it when filters or rules change. */
    public static final int VERSION = 1;

    private static final List<RoutingRule> RULES =
            List.of(new PreferredAgentFirst(), new LeastLoadedFirst(), new BestLevelFirst(), new LongestIdleFirst());

    private AgentChoice() {}

    public static Decision decide(Wish wish, List<Candidate> candidates) {
        List<Verdict> verdicts =
                candidates.stream().map(candidate -> judge(wish, candidate)).toList();
        List<Candidate> ranked = verdicts.stream()
                .filter(Verdict::isEligible)
                .map(Verdict::candidate)
                .sorted(ranking(wish))
                .toList();
        String chosen = ranked.isEmpty() ? null : ranked.get(0).agent();
        return new Decision(wish, verdicts, chosen, decidedBy(wish, ranked));
    }

    /** Whether a decision would choose anybody. */
    static boolean fitsAnybody(Wish wish, List<Candidate> candidates) {
        return candidates.stream().anyMatch(candidate -> judge(wish, candidate).isEligible());
    }

    /** Whether an agent may have the ticket at all. */
    public static Verdict judge(Wish wish, Candidate candidate) {
        String missing = wish.requirement().missingIn(candidate.proficiency()).orElse(null);
        return new Verdict(candidate, exclusion(wish, candidate, missing), missing);
    }

    private static @Nullable Exclusion exclusion(Wish wish, Candidate candidate, @Nullable String missing) {
        Candidate.Room room = candidate.room();
        if (candidate.state() != AgentState.AVAILABLE) {
            return Exclusion.NOT_AVAILABLE;
        } else if (room == null) {
            return Exclusion.NOT_CERTIFIED_FOR_CHANNEL;
        } else if (missing != null) {
            return Exclusion.SKILL_TOO_LOW;
        } else if (!room.isFree()) {
            return Exclusion.NO_CAPACITY;
        }
        return candidate.agent().equals(wish.avoidedAgent()) ? Exclusion.HANDED_IT_ON : null;
    }

    private static Comparator<Candidate> ranking(Wish wish) {
        Comparator<Candidate> byName = Comparator.comparing(Candidate::agent);
        return RULES.stream()
                .map(rule -> rule.betterFirst(wish))
                .reduce(Comparator::thenComparing)
                .map(rules -> rules.thenComparing(byName))
                .orElse(byName);
    }

    /** The first rule that told the chosen one from the next. */
    private static String decidedBy(Wish wish, List<Candidate> ranked) {
        if (ranked.size() < 2) {
            return ranked.isEmpty() ? "nobody" : "onlyOne";
        }
        return RULES.stream()
                .filter(rule -> rule.betterFirst(wish).compare(ranked.get(0), ranked.get(1)) < 0)
                .map(RoutingRule::name)
                .findFirst()
                .orElse("userName");
    }
}
