package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.web.admin.sla.RuleChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What one rulebook has differently from another; a policy is known by its name. */
final class RuleChanges {
    private RuleChanges() {}

    static List<RuleChange> between(Rulebook before, Rulebook after) {
        List<RuleChange> changes = new ArrayList<>();
        for (SlaPolicy policy : after.policies()) {
            before.policy(policy.name())
                    .ifPresentOrElse(
                            old -> changes.addAll(between(old, policy)),
                            () -> changes.add(RuleChange.of(Kind.ADDED, policy.name())));
        }
        before.policies().stream()
                .filter(policy -> after.policy(policy.name()).isEmpty())
                .forEach(policy -> changes.add(RuleChange.of(Kind.REMOVED, policy.name())));
        if (!namesOfBoth(before, after).equals(namesOfBoth(after, before))) {
            changes.add(RuleChange.of(Kind.ORDER, ""));
        }
        if (!before.pauses().equals(after.pauses())) {
            changes.add(RuleChange.of(Kind.PAUSES, ""));
        }
        return changes;
    }

    private static List<RuleChange> between(SlaPolicy before, SlaPolicy after) {
        List<RuleChange> changes = new ArrayList<>();
        List<RuleChange.Target> targets = Stream.of(Metric.values())
                .filter(metric -> !before.target(metric).equals(after.target(metric)))
                .map(metric -> new RuleChange.Target(
                        metric, before.targets().get(metric), after.targets().get(metric)))
                .toList();
        if (!targets.isEmpty()) {
            changes.add(new RuleChange(Kind.TARGETS, after.name(), targets));
        }
        if (!Objects.equals(before.conditions(), after.conditions())) {
            changes.add(RuleChange.of(Kind.CONDITIONS, after.name()));
        }
        if (before.clockStart() != after.clockStart()) {
            changes.add(RuleChange.of(Kind.CLOCK_START, after.name()));
        }
        return changes;
    }

    private static List<String> namesOfBoth(Rulebook rules, Rulebook other) {
        return rules.policies().stream()
                .map(SlaPolicy::name)
                .filter(name -> other.policy(name).isPresent())
                .toList();
    }
}
