package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.web.admin.sla.RuleChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What one rulebook has differently from another; a policy is known by its name, or else by its cases. */
final class RuleChanges {
    private RuleChanges() {}

    static List<RuleChange> between(Rulebook before, Rulebook after) {
        List<RuleChange> changes = new ArrayList<>();
        List<SlaPolicy> gone = new ArrayList<>(missing(before, after));
        for (SlaPolicy policy : after.policies()) {
            before.policy(policy.name())
                    .ifPresentOrElse(
                            old -> changes.addAll(between(old, policy)), () -> changes.addAll(fresh(policy, gone)));
        }
        gone.forEach(policy -> changes.add(RuleChange.of(Kind.REMOVED, policy.name())));
        if (!namesOfBoth(before, after).equals(namesOfBoth(after, before))) {
            changes.add(RuleChange.of(Kind.ORDER, ""));
        }
        if (!before.pauses().equals(after.pauses())) {
            changes.add(RuleChange.of(Kind.PAUSES, ""));
        }
        return changes;
    }

    private static List<SlaPolicy> missing(Rulebook before, Rulebook after) {
        return before.policies().stream()
                .filter(policy -> after.policy(policy.name()).isEmpty())
                .toList();
    }

    /** A policy of a new name: one that is gone and held for the same cases was renamed. */
    private static List<RuleChange> fresh(SlaPolicy policy, List<SlaPolicy> gone) {
        Optional<SlaPolicy> old = gone.stream()
                .filter(one -> one.conditions().equals(policy.conditions()))
                .findFirst();
        if (old.isEmpty()) {
            return List.of(RuleChange.of(Kind.ADDED, policy.name()));
        }
        gone.remove(old.get());
        List<RuleChange> changes = new ArrayList<>();
        changes.add(RuleChange.of(Kind.RENAMED, old.get().name() + " → " + policy.name()));
        changes.addAll(between(old.get(), policy));
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
