package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Conditions;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Occasion;
import java.util.Map;
import java.util.Set;

/**
 * A cell of the matrix: the ordinary cases of a channel that have one value in one dimension more.
 *
 * @param implied what follows from that value, as the queue from the category; anything else about the case is not known
 */
record MatrixCell(String channel, Dimension dimension, String value, Map<Dimension, String> implied)
        implements Occasion {

    @Override
    public String value(Dimension asked) {
        if (asked == Dimension.CHANNEL) {
            return channel;
        }
        return asked == dimension ? value : implied.getOrDefault(asked, "");
    }

    /** What a policy for just this cell asks for. */
    Conditions conditions() {
        return new Conditions(Map.of(Dimension.CHANNEL, Set.of(channel), dimension, Set.of(value)));
    }

    /** Whether the conditions could fit a case of the cell about which more is known. */
    boolean mayFit(Conditions conditions) {
        return conditions.accepted().entrySet().stream()
                .allMatch(condition -> value(condition.getKey()).isEmpty()
                        || condition.getValue().contains(value(condition.getKey())));
    }
}
