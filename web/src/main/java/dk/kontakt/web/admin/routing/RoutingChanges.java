package dk.kontakt.web.admin.routing;

import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.SkillRule;
import dk.kontakt.web.admin.routing.RoutingChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two sets of rules, queue by queue and rule by rule. */
final class RoutingChanges {
    private static final Map<String, Function<QueueRules, @Nullable Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("teams", QueueRules::teams);
        PARTS.put("calendar", QueueRules::calendar);
        PARTS.put("delivery", QueueRules::delivery);
        PARTS.put("order", QueueRules::order);
        PARTS.put("preferredFor", QueueRules::preferredFor);
        PARTS.put("notBackFor", QueueRules::notBackFor);
        PARTS.put("offers", QueueRules::offers);
        PARTS.put("relaxation", QueueRules::relaxation);
    }

    private RoutingChanges() {}

    static List<RoutingChange> between(RoutingRules before, RoutingRules after) {
        List<RoutingChange> changes = new ArrayList<>();
        Stream.concat(after.queues().stream(), before.queues().stream())
                .map(QueueRules::queue)
                .distinct()
                .map(queue -> of(queue, before.of(queue), after.of(queue)))
                .filter(change -> !change.parts().isEmpty())
                .forEach(changes::add);
        without(after.skills(), before.skills()).forEach(rule -> changes.add(RoutingChange.of(Kind.SKILL_ADDED, rule)));
        without(before.skills(), after.skills())
                .forEach(rule -> changes.add(RoutingChange.of(Kind.SKILL_REMOVED, rule)));
        if (!before.headStart().equals(after.headStart())) {
            changes.add(RoutingChange.of(Kind.HEAD_START, null));
        }
        return changes;
    }

    private static RoutingChange of(String queue, QueueRules before, QueueRules after) {
        List<String> parts = PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(after)))
                .map(Map.Entry::getKey)
                .toList();
        return new RoutingChange(Kind.QUEUE, queue, parts, null);
    }

    /** Each of {@code gone} takes one away. */
    private static List<SkillRule> without(List<SkillRule> all, List<SkillRule> gone) {
        List<SkillRule> left = new ArrayList<>(all);
        gone.forEach(left::remove);
        return left;
    }
}
