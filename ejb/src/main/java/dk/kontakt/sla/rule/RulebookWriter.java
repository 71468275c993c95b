package dk.kontakt.sla.rule;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;

/** Writes a rulebook as {@link RulebookReader} reads it. */
public final class RulebookWriter {
    private RulebookWriter() {}

    public static JsonObject write(Rulebook rules) {
        JsonArrayBuilder policies = JsonObjects.arrayBuilder();
        rules.policies().forEach(policy -> policies.add(write(policy)));
        JsonObjectBuilder pauses = JsonObjects.builder();
        rules.pauses()
                .forEach((status, metrics) -> pauses.add(
                        status.name(), names(metrics.stream().map(Metric::field).toList())));
        return JsonObjects.of("policies", policies.build(), "pauses", pauses.build());
    }

    private static JsonObject write(SlaPolicy policy) {
        JsonObjectBuilder conditions = JsonObjects.builder();
        policy.conditions().accepted().forEach((dimension, values) -> conditions.add(dimension.field(), names(values)));
        JsonObjectBuilder targets = JsonObjects.builder();
        policy.targets().forEach((metric, target) -> targets.add(metric.field(), write(target)));
        return JsonObjects.of(
                "name", policy.name(),
                "conditions", conditions.build(),
                "clockStart", policy.clockStart(),
                "targets", targets.build());
    }

    private static JsonObject write(SlaTarget target) {
        JsonArrayBuilder escalations = JsonObjects.arrayBuilder();
        target.escalations()
                .forEach(step -> escalations.add(
                        JsonObjects.of("after", step.after(), "action", step.action(), "to", step.to())));
        return JsonObjects.of(
                "duration", target.duration(),
                "calendar", target.calendar(),
                "warning", target.warning(),
                "serviceLevel", target.serviceLevel(),
                "escalations", escalations.build());
    }

    private static JsonArray names(Collection<?> values) {
        JsonArrayBuilder names = JsonObjects.arrayBuilder();
        values.forEach(value -> names.add(value.toString()));
        return names.build();
    }
}
