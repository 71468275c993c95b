package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.ClockStart;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ordered list of policies seen as a matrix: which policy a cell comes from, and what a changed cell does to the list. */
final class MatrixRules {
    private MatrixRules() {}

    /** What is typed into a cell: null takes the goal away; {@code name} and {@code calendar} are those of a new policy and goal. */
    record Entry(Metric metric, @Nullable Duration length, String name, String calendar) {}

    /** The place of the first policy that fits the cell, -1 where none does. */
    static int match(Rulebook rules, MatrixCell cell) {
        return IntStream.range(0, rules.policies().size())
                .filter(i -> rules.policies().get(i).fits(cell))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a policy is for just this cell. */
    static boolean isOwn(SlaPolicy policy, MatrixCell cell) {
        return policy.conditions().equals(cell.conditions());
    }

    /** The policies before the cell's that decide some of its cases, about which more is known. */
    static List<SlaPolicy> special(Rulebook rules, MatrixCell cell) {
        int match = match(rules, cell);
        return rules.policies().subList(0, match < 0 ? rules.policies().size() : match).stream()
                .filter(policy -> cell.mayFit(policy.conditions()))
                .toList();
    }

    /**
     * Changes the goal of exactly this cell: in its own policy, or else in a new one before the policy that fitted, with the latter's
     * other goals. An own policy that promises what the next one does is no longer needed.
     */
    static Rulebook set(Rulebook rules, MatrixCell cell, Entry entry) {
        int match = match(rules, cell);
        if (match >= 0 && isOwn(rules.policies().get(match), cell)) {
            SlaPolicy changed = withEntry(rules.policies().get(match), entry);
            return withoutNeedless(RuleEdits.replace(rules, match, changed), cell, match);
        }
        Rulebook others = withoutHidden(rules, cell);
        SlaPolicy copied = match < 0
                ? new SlaPolicy(entry.name(), cell.conditions(), ClockStart.CREATED, Map.of())
                : rules.policies().get(match);
        String name = RuleEdits.freeName(others, entry.name());
        var own = new SlaPolicy(name, cell.conditions(), copied.clockStart(), copied.targets());
        int place = match < 0 ? others.policies().size() : match;
        return RuleEdits.insert(others, place, withEntry(own, entry));
    }

    private static SlaPolicy withEntry(SlaPolicy policy, Entry entry) {
        String calendar = RuleEdits.calendarFor(policy, entry.metric(), entry.calendar());
        return RuleEdits.withTarget(policy, entry.metric(), entry.length(), calendar);
    }

    /** A policy for just this cell that stands behind the one that fits has no cases, and would only confuse. */
    private static Rulebook withoutHidden(Rulebook rules, MatrixCell cell) {
        Rulebook left = rules;
        for (int i = rules.policies().size() - 1; i >= 0; i--) {
            if (isOwn(rules.policies().get(i), cell)) {
                left = RuleEdits.remove(left, i);
            }
        }
        return left;
    }

    private static Rulebook withoutNeedless(Rulebook rules, MatrixCell cell, int own) {
        Rulebook without = RuleEdits.remove(rules, own);
        // Only where the next one would decide all cases of the cell, the special ones too.
        boolean needless = match(without, cell) == own
                && promises(rules.policies().get(own), without.policies().get(own));
        return needless ? without : rules;
    }

    private static boolean promises(SlaPolicy one, SlaPolicy other) {
        return one.clockStart() == other.clockStart() && one.targets().equals(other.targets());
    }
}
