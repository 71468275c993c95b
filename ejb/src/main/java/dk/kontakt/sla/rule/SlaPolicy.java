package dk.kontakt.sla.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A set of targets and when it applies. Without a target for a metric nothing is promised there. */
public record SlaPolicy(String name, Conditions conditions, ClockStart clockStart, Map<Metric, SlaTarget> targets) {

    public SlaPolicy {
        Map<Metric, SlaTarget> sorted = new EnumMap<>(Metric.class);
        sorted.putAll(targets);
        targets = sorted;
    }

    public boolean fits(Occasion occasion) {
        return conditions.fits(occasion);
    }

    public Optional<SlaTarget> target(Metric metric) {
        return Optional.ofNullable(targets.get(metric));
    }
}
