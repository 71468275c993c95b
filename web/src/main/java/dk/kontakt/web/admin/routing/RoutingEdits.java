package dk.kontakt.web.admin.routing;

import dk.kontakt.routing.rule.HeadStart;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.SkillRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Changes of the rules of routing, each giving new ones. */
final class RoutingEdits {
    private RoutingEdits() {}

    /** In the place of the queue's rules; a queue without any gets them only where they are not the usual ones. */
    static RoutingRules withQueue(RoutingRules rules, QueueRules changed) {
        if (rules.of(changed.queue()).equals(changed)) {
            return rules;
        }
        List<QueueRules> queues = new ArrayList<>(rules.queues());
        queues.replaceAll(one -> one.queue().equals(changed.queue()) ? changed : one);
        if (!queues.contains(changed)) {
            queues.add(changed);
        }
        return new RoutingRules(rules.version(), rules.headStart(), rules.skills(), queues);
    }

    static RoutingRules withHeadStart(RoutingRules rules, HeadStart headStart) {
        return new RoutingRules(rules.version(), headStart, rules.skills(), rules.queues());
    }

    /** In the place of the rule at {@code index}, or behind the last one. */
    static RoutingRules withSkill(RoutingRules rules, int index, SkillRule rule) {
        return editSkills(rules, skills -> {
            if (index < skills.size()) {
                skills.set(index, rule);
            } else {
                skills.add(rule);
            }
        });
    }

    static RoutingRules withoutSkill(RoutingRules rules, int index) {
        return editSkills(rules, skills -> skills.remove(index));
    }

    /** What stands at {@code from} comes to stand at {@code to}; a place that does not exist changes nothing. */
    static List<String> move(List<String> order, int from, int to) {
        int size = order.size();
        List<String> moved = new ArrayList<>(order);
        if (from >= 0 && from < size && to >= 0 && to < size) {
            moved.add(to, moved.remove(from));
        }
        return moved;
    }

    private static RoutingRules editSkills(RoutingRules rules, Consumer<List<SkillRule>> change) {
        List<SkillRule> skills = new ArrayList<>(rules.skills());
        change.accept(skills);
        return new RoutingRules(rules.version(), rules.headStart(), skills, rules.queues());
    }
}
