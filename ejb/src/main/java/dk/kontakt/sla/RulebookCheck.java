package dk.kontakt.sla;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.category.Sale;
import dk.kontakt.customer.Segment;
import dk.kontakt.customer.ValueBand;
import dk.kontakt.platform.FieldProblems;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Escalation;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulesRefused;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a rulebook against what exists: channels, categories, queues, calendars. */
final class RulebookCheck {
    private final Map<Dimension, Set<String>> known = new EnumMap<>(Dimension.class);
    private final Set<String> calendars;
    private final FieldProblems problems = new FieldProblems();

    RulebookCheck(CategoryService categories, Set<String> calendars) {
        this.calendars = calendars;
        known.put(Dimension.CHANNEL, names(Channel.values()));
        known.put(Dimension.SALE, names(Sale.values()));
        known.put(Dimension.SEGMENT, names(Segment.values()));
        known.put(Dimension.VALUE_BAND, names(ValueBand.values()));
        known.put(Dimension.PRIORITY, names(Priority.values()));
        known.put(
                Dimension.CATEGORY,
                codes(categories.categories().stream()
                        .map(CategoryDefinition::code)
                        .toList()));
        known.put(
                Dimension.QUEUE,
                codes(categories.queues().stream().map(QueueDefinition::code).toList()));
    }

    /** @throws RulesRefused naming every condition and target that refers to nothing */
    void require(Rulebook rules) {
        for (int i = 0; i < rules.policies().size(); i++) {
            check(rules.policies().get(i), "policies[" + i + "]");
        }
        problems.requireNone(RulesRefused::new);
    }

    /** The values a condition may have. */
    Set<String> values(Dimension dimension) {
        return known.getOrDefault(dimension, Set.of());
    }

    private void check(SlaPolicy policy, String path) {
        policy.conditions()
                .accepted()
                .forEach((dimension, values) -> values.stream()
                        .filter(value -> !values(dimension).contains(value))
                        .forEach(value -> problems.refuse(
                                path + ".conditions." + dimension.field(), "has an unknown value " + value)));
        policy.targets().forEach((metric, target) -> check(metric, target, path + ".targets." + metric.field()));
    }

    private void check(Metric metric, SlaTarget target, String path) {
        if (!calendars.contains(target.calendar())) {
            problems.refuse(path + ".calendar", "is unknown");
        }
        if (target.serviceLevel() != null && metric != Metric.ANSWER) {
            problems.refuse(path + ".serviceLevel", "is only for the metric answer");
        }
        for (Escalation step : target.escalations()) {
            boolean reroutes = step.action() == Escalation.Action.REROUTE && step.to() != null;
            if (reroutes && !values(Dimension.QUEUE).contains(step.to())) {
                problems.refuse(path + ".escalations", "has an unknown queue " + step.to());
            }
        }
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(List<String> codes) {
        return new TreeSet<>(codes);
    }
}
