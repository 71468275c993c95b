package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.ClockStart;
import dk.kontakt.sla.rule.Conditions;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rulebooks to test with. */
final class Rules {
    static final String CALENDAR = "kundeservice";

    private Rules() {}

    static Rulebook of(SlaPolicy... policies) {
        return new Rulebook(0, List.of(policies), Rulebook.USUAL_PAUSES);
    }

    /** With a first response in so many hours and a solution in ten times that. */
    static SlaPolicy policy(String name, int hours, Map<Dimension, Set<String>> conditions) {
        return new SlaPolicy(
                name,
                new Conditions(conditions),
                ClockStart.CREATED,
                Map.of(
                        Metric.FIRST_RESPONSE, SlaTarget.of(Duration.ofHours(hours), CALENDAR),
                        Metric.RESOLUTION, SlaTarget.of(Duration.ofHours(10L * hours), CALENDAR)));
    }

    static List<String> names(Rulebook rules) {
        return rules.policies().stream().map(SlaPolicy::name).toList();
    }
}
