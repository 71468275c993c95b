package dk.kontakt.routing.choice;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a ticket asks of an agent: a proficiency (1 to 5) in each of some skills. Its text form, sorted by skill, is a key. */
public record Requirement(SortedMap<String, Integer> levels) {

    public Requirement {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    public static Requirement of(Map<String, Integer> levels) {
        return new Requirement(new TreeMap<>(levels));
    }

    /** Reads {@code returns:2,lang-da:1}; the empty text asks for nothing. */
    public static Requirement parse(String text) {
        SortedMap<String, Integer> levels = new TreeMap<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",")) {
            int colon = part.lastIndexOf(':');
            levels.put(part.substring(0, colon), Integer.valueOf(part.substring(colon + 1)));
        }
        return new Requirement(levels);
    }

    /** The first skill in which {@code proficiency} is too low. */
    public Optional<String> missingIn(Map<String, Integer> proficiency) {
        // A plain loop: a round asks this for every pair of agent and kind.
        for (Map.Entry<String, Integer> needed : levels.entrySet()) {
            if (proficiency.getOrDefault(needed.getKey(), 0) < needed.getValue()) {
                return Optional.of(needed.getKey());
            }
        }
        return Optional.empty();
    }

    /** The sum of the proficiencies in the skills asked for. */
    public int fitOf(Map<String, Integer> proficiency) {
        // A plain loop: ranking asks this for every pair of agents that it compares.
        int fit = 0;
        for (String skill : levels.keySet()) {
            fit += proficiency.getOrDefault(skill, 0);
        }
        return fit;
    }

    @Override
    public String toString() {
        return levels.entrySet().stream()
                .map(needed -> needed.getKey() + ":" + needed.getValue())
                .collect(Collectors.joining(","));
    }
}
