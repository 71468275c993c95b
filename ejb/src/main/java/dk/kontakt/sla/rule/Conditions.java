package dk.kontakt.sla.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values for which a policy holds, by dimension; a dimension without values fits everything. */
public record Conditions(Map<Dimension, Set<String>> accepted) {

    /** Fits every ticket. */
    public static final Conditions NONE = new Conditions(Map.of());

    public Conditions {
        Map<Dimension, Set<String>> sorted = new EnumMap<>(Dimension.class);
        accepted.forEach((dimension, values) -> {
            if (!values.isEmpty()) {
                sorted.put(dimension, new TreeSet<>(values));
            }
        });
        accepted = sorted;
    }

    public boolean fits(Occasion occasion) {
        return accepted.entrySet().stream()
                .allMatch(condition -> condition.getValue().contains(occasion.value(condition.getKey())));
    }

    public Set<String> of(Dimension dimension) {
        return accepted.getOrDefault(dimension, Set.of());
    }

    /** The same with other values in one dimension. */
    public Conditions with(Dimension dimension, Set<String> values) {
        Map<Dimension, Set<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(accepted);
        changed.put(dimension, values);
        return new Conditions(changed);
    }
}
