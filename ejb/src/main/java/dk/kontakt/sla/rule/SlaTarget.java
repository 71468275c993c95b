package dk.kontakt.sla.rule;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal for one metric.
 *
 * @param duration open time of {@code calendar}
 * @param warning open time before the due time at which to warn; null for no warning
 * @param serviceLevel the percentage of contacts for which the goal should hold, as the 80 of "80/20"; null for all
 */
public record SlaTarget(
        Duration duration,
        String calendar,
        @Nullable Duration warning,
        @Nullable Integer serviceLevel,
        List<Escalation> escalations) {

    public SlaTarget {
        escalations = escalations.stream()
                .sorted(Comparator.comparing(Escalation::after))
                .toList();
    }

    /** A goal without warning or escalation. */
    public static SlaTarget of(Duration duration, String calendar) {
        return new SlaTarget(duration, calendar, null, null, List.of());
    }

    /** The same with another length; a warning that would come before the start is left out. */
    public SlaTarget lasting(Duration other) {
        Duration kept = warning != null && warning.compareTo(other) < 0 ? warning : null;
        return new SlaTarget(other, calendar, kept, serviceLevel, escalations);
    }
}
