package dk.kontakt.sla.rule;

import static dk.kontakt.sla.rule.RulebookFields.join;

import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a rulebook from the JSON of {@code PUT /api/sla/policies} and names every field that is wrong. */
public final class RulebookReader {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** What an answer of the API has may be sent back. */
    private static final Set<String> IN_AN_ANSWER =
            Set.of("version", "policies", "pauses", "comment", "publishedBy", "publishedAt");

    private final RulebookFields fields = new RulebookFields();

    private RulebookReader() {}

    /** @throws RulesRefused naming every wrong field */
    public static Rulebook read(JsonObject json) {
        var reader = new RulebookReader();
        Rulebook rules = reader.rulebook(json);
        if (!reader.fields.problems().isEmpty()) {
            throw new RulesRefused(reader.fields.problems());
        }
        return rules;
    }

    private Rulebook rulebook(JsonObject json) {
        fields.refuseOthers(json, "", IN_AN_ANSWER);
        List<SlaPolicy> policies = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (!json.containsKey("policies")) {
            fields.refuse("policies", "is required");
        }
        fields.elements(json, "", "policies").forEach((path, value) -> {
            SlaPolicy policy = policy(fields.object(value, path), path);
            if (!names.add(policy.name())) {
                fields.refuse(join(path, "name"), "is the name of a policy before it");
            }
            policies.add(policy);
        });
        return new Rulebook(0, policies, json.containsKey("pauses") ? pauses(json) : Rulebook.USUAL_PAUSES);
    }

    private Map<TicketStatus, Set<Metric>> pauses(JsonObject json) {
        Map<TicketStatus, Set<Metric>> pauses = new EnumMap<>(TicketStatus.class);
        fields.members(json, "", "pauses").forEach((name, value) -> {
            TicketStatus status = fields.choice(TicketStatus.class, name, "pauses." + name);
            Set<Metric> metrics = new HashSet<>();
            for (String metric : texts(value, "pauses." + name)) {
                Metric found = metric(metric);
                if (found == null) {
                    fields.refuse("pauses." + name, "has an unknown metric " + metric);
                } else {
                    metrics.add(found);
                }
            }
            if (status != null && !metrics.isEmpty()) {
                pauses.put(status, metrics);
            }
        });
        return pauses;
    }

    private SlaPolicy policy(JsonObject json, String path) {
        fields.refuseOthers(json, path, Set.of("name", "conditions", "clockStart", "targets"));
        String start = fields.optional(json, path, "clockStart");
        ClockStart clockStart = fields.choice(ClockStart.class, start, join(path, "clockStart"));
        return new SlaPolicy(
                fields.required(json, path, "name"),
                conditions(json, path),
                clockStart == null ? ClockStart.CREATED : clockStart,
                targets(json, path));
    }

    private Conditions conditions(JsonObject json, String path) {
        Map<Dimension, Set<String>> accepted = new EnumMap<>(Dimension.class);
        fields.members(json, path, "conditions").forEach((name, value) -> {
            String place = join(path, "conditions." + name);
            Dimension dimension = dimension(name);
            if (dimension == null) {
                fields.refuse(place, "is unknown");
            } else {
                accepted.put(dimension, texts(value, place));
            }
        });
        return new Conditions(accepted);
    }

    private Map<Metric, SlaTarget> targets(JsonObject json, String path) {
        Map<Metric, SlaTarget> targets = new EnumMap<>(Metric.class);
        fields.members(json, path, "targets").forEach((name, value) -> {
            String place = join(path, "targets." + name);
            Metric metric = metric(name);
            if (metric == null) {
                fields.refuse(place, "is unknown");
            } else {
                targets.put(metric, target(fields.object(value, place), place));
            }
        });
        return targets;
    }

    private SlaTarget target(JsonObject json, String path) {
        fields.refuseOthers(json, path, Set.of("duration", "calendar", "warning", "serviceLevel", "escalations"));
        Duration duration = fields.duration(json, path, "duration", SECOND);
        Duration warning = json.containsKey("warning") ? fields.duration(json, path, "warning", SECOND) : null;
        if (warning != null && !duration.isZero() && warning.compareTo(duration) >= 0) {
            fields.refuse(join(path, "warning"), "must be shorter than the duration");
        }
        return new SlaTarget(
                duration,
                fields.required(json, path, "calendar"),
                warning,
                fields.percentage(json, path, "serviceLevel"),
                escalations(json, path));
    }

    private List<Escalation> escalations(JsonObject json, String path) {
        List<Escalation> steps = new ArrayList<>();
        fields.elements(json, path, "escalations").forEach((place, value) -> {
            JsonObject step = fields.object(value, place);
            fields.refuseOthers(step, place, Set.of("after", "action", "to"));
            Duration after = fields.duration(step, place, "after", Duration.ZERO);
            Escalation.Action action = fields.choice(
                    Escalation.Action.class, fields.required(step, place, "action"), join(place, "action"));
            String to = fields.optional(step, place, "to");
            steps.add(new Escalation(after, action == null ? Escalation.Action.NOTIFY : action, to));
        });
        return steps;
    }

    private Set<String> texts(JsonValue value, String path) {
        Set<String> texts = new TreeSet<>();
        if (value instanceof JsonArray array) {
            array.forEach(element -> add(texts, element, path));
        } else {
            add(texts, value, path);
        }
        return texts;
    }

    private void add(Set<String> texts, JsonValue value, String path) {
        String text = fields.text(value, path);
        if (text != null) {
            texts.add(text);
        }
    }

    private static @Nullable Dimension dimension(String field) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.field().equals(field)) {
                return dimension;
            }
        }
        return null;
    }

    private static @Nullable Metric metric(String field) {
        for (Metric metric : Metric.values()) {
            if (metric.field().equals(field)) {
                return metric;
            }
        }
        return null;
    }
}
