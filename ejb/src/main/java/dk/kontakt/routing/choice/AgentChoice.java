package dk.kontakt.routing.choice;

import dk.kontakt.agent.AgentState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the agent for a ticket: hard filters first, then the rules in the queue's order, the user name at last, so that the same
 * candidates always give the same agent. A pure function of its arguments.
 */
public final class AgentChoice {
    /** Stored with every decision; raise it when filters or rules change. */
    public static final int VERSION = 2;

    private AgentChoice() {}

    public static Decision decide(Wish wish, List<Candidate> candidates) {
        List<Verdict> verdicts =
                candidates.stream().map(candidate -> judge(wish, candidate)).toList();
        return decision(wish, verdicts, Decision.Unlisted.NOBODY, ranked(wish, verdicts));
    }

    static Decision decision(Wish wish, List<Verdict> verdicts, Decision.Unlisted unlisted, List<Candidate> ranked) {
        String chosen = ranked.isEmpty() ? null : ranked.get(0).agent();
        return new Decision(wish, verdicts, unlisted, chosen, decidedBy(wish, ranked));
    }

    /** Whether a decision would choose anybody. */
    public static boolean fitsAnybody(Wish wish, List<Candidate> candidates) {
        return candidates.stream().anyMatch(candidate -> judge(wish, candidate).isEligible());
    }

    /** Whether an agent may have the ticket at all. */
    public static Verdict judge(Wish wish, Candidate candidate) {
        String missing = wish.requirement().missingIn(candidate.proficiency()).orElse(null);
        return new Verdict(candidate, exclusion(wish, candidate), missing);
    }

    /** Those who may have it, the best one first. */
    static List<Candidate> ranked(Wish wish, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict::isEligible)
                .map(Verdict::candidate)
                .sorted(RankingRules.ranking(wish))
                .toList();
    }

    /** Why an agent may not have the ticket; null for one who may. */
    static @Nullable Exclusion exclusion(Wish wish, Candidate candidate) {
        Candidate.Room room = candidate.room();
        Exclusion fromChannel = exclusionFromChannel(wish.serving(), candidate);
        if (fromChannel != null || room == null) {
            return fromChannel;
        }
        String missing = wish.requirement().missingIn(candidate.proficiency()).orElse(null);
        if (missing != null) {
            return candidate.proficiency().getOrDefault(missing, 0) == 0
                    ? Exclusion.SKILL_MISSING
                    : Exclusion.SKILL_TOO_LOW;
        }
        return room.isFree() ? wish.ownReasonAgainst(candidate.agent()) : Exclusion.NO_CAPACITY;
    }

    /** Why an agent serves no ticket of the channel, whatever it asks for; null for one who does. */
    static @Nullable Exclusion exclusionFromChannel(Serving serving, Candidate candidate) {
        if (candidate.state() != AgentState.AVAILABLE) {
            return Exclusion.NOT_AVAILABLE;
        } else if (!serving.isFor(candidate.team())) {
            return Exclusion.NOT_IN_TEAM;
        }
        return candidate.room() == null ? Exclusion.NOT_CERTIFIED_FOR_CHANNEL : null;
    }

    /** The first rule that told the chosen one from the next. */
    private static String decidedBy(Wish wish, List<Candidate> ranked) {
        if (ranked.size() < 2) {
            return ranked.isEmpty() ? "nobody" : "onlyOne";
        }
        return RankingRules.named(wish.serving().order()).stream()
                .filter(rule -> rule.betterFirst(wish).compare(ranked.get(0), ranked.get(1)) < 0)
                .map(RoutingRule::name)
                .findFirst()
                .orElse("userName");
    }
}
