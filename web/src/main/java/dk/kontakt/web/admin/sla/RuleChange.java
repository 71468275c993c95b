package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.SlaTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two rulebooks.
 *
 * @param policy the name of the policy, of a renamed one the old and the new; empty for the order and the pauses
 * @param targets the goals that differ, where the policy is in both
 */
public record RuleChange(Kind kind, String policy, List<Target> targets) {

    /** What differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        TARGETS,
        CONDITIONS,
        CLOCK_START,
        ORDER,
        PAUSES
    }

    /** A goal before and after; null for none. */
    public record Target(
            Metric metric,
            @Nullable SlaTarget before,
            @Nullable SlaTarget after) {}

    static RuleChange of(Kind kind, String policy) {
        return new RuleChange(kind, policy, List.of());
    }
}
