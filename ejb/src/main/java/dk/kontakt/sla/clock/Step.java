package dk.kontakt.sla.clock;

import dk.kontakt.sla.rule.Escalation;
import dk.kontakt.sla.rule.SlaTarget;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a running clock does as open time passes: it warns (0), it is breached (1), it escalates (2 and on). */
public record Step(int number) {
    static final int WARNING = 0;
    static final int BREACH = 1;

    public boolean isWarning() {
        return number == WARNING;
    }

    public boolean isBreach() {
        return number == BREACH;
    }

    public Optional<Escalation> escalation(SlaTarget goal) {
        int index = number - BREACH - 1;
        return index >= 0 && index < goal.escalations().size()
                ? Optional.of(goal.escalations().get(index))
                : Optional.empty();
    }

    /** The open time after which it comes; null when the goal has no such step. */
    @Nullable
    Duration threshold(SlaTarget goal) {
        Duration warning = goal.warning();
        if (isWarning()) {
            return warning == null ? null : goal.duration().minus(warning);
        }
        return isBreach()
                ? goal.duration()
                : escalation(goal)
                        .map(step -> goal.duration().plus(step.after()))
                        .orElse(null);
    }
}
