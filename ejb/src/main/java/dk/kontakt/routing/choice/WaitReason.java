package dk.kontakt.routing.choice;

import dk.kontakt.agent.AgentState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why a ticket waits: what would free it, and how many agents stand aside for which cause. A pure function of the wish and the floor.
 *
 * @param remedy the nearest that would bring it to an agent
 * @param agents whom the remedy is about, in the order of their names; none where somebody must first learn or be certified
 * @param missingSkill the skill that most of those who serve the channel lack; null unless the remedy is {@link Remedy#SKILL}
 */
public record WaitReason(
        Remedy remedy, List<String> agents, @Nullable String missingSkill, SortedMap<Exclusion, Long> excluded) {

    public static WaitReason of(Wish wish, List<Candidate> candidates) {
        Map<Remedy, List<String>> agents = new EnumMap<>(Remedy.class);
        SortedMap<Exclusion, Long> excluded = new TreeMap<>();
        Map<String, Long> missing = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Verdict verdict = AgentChoice.judge(wish, candidate);
            Optional.ofNullable(verdict.exclusion()).ifPresent(cause -> excluded.merge(cause, 1L, Long::sum));
            Remedy remedy = remedyFor(wish, candidate, verdict);
            agents.computeIfAbsent(remedy, none -> new ArrayList<>()).add(candidate.agent());
            String skill = verdict.skill();
            if (remedy == Remedy.SKILL && skill != null) {
                missing.merge(skill, 1L, Long::sum);
            }
        }
        Remedy nearest = agents.keySet().stream().min(Comparator.naturalOrder()).orElse(Remedy.CERTIFICATE);
        boolean people = nearest.compareTo(Remedy.SKILL) < 0;
        List<String> named = people
                ? agents.getOrDefault(nearest, List.of()).stream().sorted().toList()
                : List.of();
        return new WaitReason(nearest, named, nearest == Remedy.SKILL ? mostOften(missing) : null, excluded);
    }

    /** The same with what stands in the way of the whole queue, where that is nearer. */
    public WaitReason but(Remedy ofQueue) {
        return remedy == Remedy.NEXT_ROUND || ofQueue == Remedy.ANSWER || ofQueue == Remedy.OPENING
                ? new WaitReason(ofQueue, agents, missingSkill, excluded)
                : this;
    }

    /** What this agent lacks to get the ticket, whatever the order of the filters. */
    private static Remedy remedyFor(Wish wish, Candidate candidate, Verdict verdict) {
        Candidate.Room room = candidate.room();
        if (verdict.isEligible()) {
            return Remedy.NEXT_ROUND;
        } else if (room == null) {
            return Remedy.CERTIFICATE;
        } else if (verdict.skill() != null) {
            return Remedy.SKILL;
        } else if (!wish.serving().isFor(candidate.team())) {
            return Remedy.TEAM;
        } else if (wish.ownReasonAgainst(candidate.agent()) != null) {
            return Remedy.PATIENCE;
        }
        return candidate.state() == AgentState.AVAILABLE ? Remedy.ROOM : Remedy.PRESENCE;
    }

    private static @Nullable String mostOften(Map<String, Long> missing) {
        return missing.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
