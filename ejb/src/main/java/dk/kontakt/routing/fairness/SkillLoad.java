package dk.kontakt.routing.fairness;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How evenly the contacts that asked for a skill were shared by the agents at work who have it. */
public record SkillLoad(String skill, long agents, long contacts, double gini) {

    /** Contacts of an agent that asked for these skills. */
    public record Given(String agent, Set<String> skills, long contacts) {}

    /** @param holders by skill, who has it and was given anything at all */
    public static List<SkillLoad> of(Collection<Given> all, Map<String, Set<String>> holders) {
        Map<String, Map<String, Long>> bySkill = new TreeMap<>();
        for (Given given : all) {
            for (String skill : given.skills()) {
                bySkill.computeIfAbsent(skill, none -> new HashMap<>())
                        .merge(given.agent(), given.contacts(), Long::sum);
            }
        }
        return bySkill.entrySet().stream()
                .map(one -> load(one.getKey(), one.getValue(), holders.getOrDefault(one.getKey(), Set.of())))
                .toList();
    }

    private static SkillLoad load(String skill, Map<String, Long> contacts, Set<String> holders) {
        Map<String, Long> shares = new HashMap<>(contacts);
        holders.forEach(agent -> shares.putIfAbsent(agent, 0L));
        long sum = contacts.values().stream().mapToLong(Long::longValue).sum();
        return new SkillLoad(skill, shares.size(), sum, Gini.of(List.copyOf(shares.values())));
    }
}
