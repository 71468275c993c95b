package dk.kontakt.web.admin.routing;

import dk.kontakt.routing.rule.SkillRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two sets of rules.
 *
 * @param queue whose rules differ; empty for the others
 * @param parts what of the queue's rules differs
 * @param rule the rule on skills that is new or gone; null for the others
 */
public record RoutingChange(
        Kind kind,
        String queue,
        List<String> parts,
        @Nullable SkillRule rule) {
    /** What differs. */
    public enum Kind {
        QUEUE,
        SKILL_ADDED,
        SKILL_REMOVED,
        HEAD_START
    }

    static RoutingChange of(Kind kind, @Nullable SkillRule rule) {
        return new RoutingChange(kind, "", List.of(), rule);
    }
}
