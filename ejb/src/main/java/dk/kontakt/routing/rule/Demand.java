package dk.kontakt.routing.rule;

import dk.kontakt.routing.choice.Requirement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an enquiry asks of its agent before any step of relaxation: proficiency (1 to 5) in skills, of which some never relax. Its text
 * form is that of {@link Requirement} with a {@code !} after each fixed skill, as in {@code lang-da:1!,returns:3}.
 */
public record Demand(SortedMap<String, Integer> levels, SortedSet<String> fixed) {
    /** Asks for nothing. */
    public static final Demand NONE = new Demand(new TreeMap<>(), new TreeSet<>());

    public Demand {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        fixed = Collections.unmodifiableSortedSet(new TreeSet<>(fixed));
    }

    public static Demand parse(String text) {
        SortedSet<String> fixed = new TreeSet<>();
        for (String part : text.split(",")) {
            if (part.endsWith("!")) {
                fixed.add(part.substring(0, part.lastIndexOf(':')));
            }
        }
        return new Demand(Requirement.parse(text.replace("!", "")).levels(), fixed);
    }

    /** The same and a skill, at the higher level where it is asked for already. */
    public Demand and(String skill, int level, boolean isFixed) {
        SortedMap<String, Integer> more = new TreeMap<>(levels);
        more.merge(skill, level, Math::max);
        SortedSet<String> moreFixed = new TreeSet<>(fixed);
        if (isFixed) {
            moreFixed.add(skill);
        }
        return new Demand(more, moreFixed);
    }

    /** What is left of it after some steps, one after the other. */
    public Requirement relaxed(List<Relaxation> steps) {
        Map<String, Integer> left = new TreeMap<>(levels);
        for (Relaxation step : steps) {
            left.keySet().removeIf(skill -> !fixed.contains(skill) && step.drops(skill));
            left.replaceAll((skill, level) -> fixed.contains(skill) ? level : Math.max(1, level - step.lowerBy()));
        }
        return Requirement.of(left);
    }

    @Override
    public String toString() {
        return levels.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue() + (fixed.contains(one.getKey()) ? "!" : ""))
                .collect(Collectors.joining(","));
    }
}
