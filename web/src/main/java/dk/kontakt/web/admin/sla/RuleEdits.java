package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes of a rulebook, each giving a new one. */
final class RuleEdits {
    private RuleEdits() {}

    static Rulebook insert(Rulebook rules, int index, SlaPolicy policy) {
        return edit(rules, policies -> policies.add(index, policy));
    }

    static Rulebook replace(Rulebook rules, int index, SlaPolicy policy) {
        return edit(rules, policies -> policies.set(index, policy));
    }

    static Rulebook remove(Rulebook rules, int index) {
        return edit(rules, policies -> policies.remove(index));
    }

    /** The policy at {@code from} comes to stand at {@code to}; an order that does not exist changes nothing. */
    static Rulebook move(Rulebook rules, int from, int to) {
        int size = rules.policies().size();
        boolean possible = from >= 0 && from < size && to >= 0 && to < size;
        return possible ? edit(rules, policies -> policies.add(to, policies.remove(from))) : rules;
    }

    /** Gives the goal of a metric another length, keeping the rest of it; null takes the goal away. */
    static SlaPolicy withTarget(SlaPolicy policy, Metric metric, @Nullable Duration length, String calendar) {
        Map<Metric, SlaTarget> targets = new EnumMap<>(Metric.class);
        targets.putAll(policy.targets());
        if (length == null) {
            targets.remove(metric);
        } else {
            targets.put(
                    metric,
                    policy.target(metric)
                            .map(target -> target.lasting(length))
                            .orElseGet(() -> SlaTarget.of(length, calendar)));
        }
        return new SlaPolicy(policy.name(), policy.conditions(), policy.clockStart(), targets);
    }

    /** The calendar that a new goal of the policy counts in: that of its other goals, where there are some. */
    static String calendarFor(SlaPolicy policy, Metric metric, String otherwise) {
        return policy.target(metric)
                .or(() -> policy.targets().values().stream().findFirst())
                .map(SlaTarget::calendar)
                .orElse(otherwise);
    }

    /** The calendar that most goals count in. */
    static String usualCalendar(Rulebook rules, String otherwise) {
        Map<String, Long> goals = rules.policies().stream()
                .flatMap(policy -> policy.targets().values().stream())
                .collect(Collectors.groupingBy(SlaTarget::calendar, TreeMap::new, Collectors.counting()));
        return goals.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    /** {@code wanted}, with a number after it where a policy has that name already. */
    static String freeName(Rulebook rules, String wanted) {
        String free = wanted;
        for (int i = 2; rules.policy(free).isPresent(); i++) {
            free = wanted + " " + i;
        }
        return free;
    }

    private static Rulebook edit(Rulebook rules, Consumer<List<SlaPolicy>> change) {
        List<SlaPolicy> policies = new ArrayList<>(rules.policies());
        change.accept(policies);
        return new Rulebook(rules.version(), policies, rules.pauses());
    }
}
