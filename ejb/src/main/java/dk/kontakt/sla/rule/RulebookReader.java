package dk.kontakt.sla.rule;

import dk.kontakt.platform.JsonField;
import dk.kontakt.ticket.TicketStatus;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a rulebook from the JSON of {@code PUT /api/sla/policies} and names every field that is wrong. */
public final class RulebookReader {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String UNKNOWN = "is unknown";

    /** What an answer of the API has may be sent back. */
    private static final Set<String> IN_AN_ANSWER =
            Set.of("version", "policies", "pauses", "comment", "publishedBy", "publishedAt");

    private final JsonField json;
    private final Set<String> names = new HashSet<>();

    private RulebookReader(JsonObject json) {
        this.json = JsonField.of(json);
    }

    /** @throws RulesRefused naming every wrong field */
    public static Rulebook read(JsonObject json) {
        return new RulebookReader(json).rulebook();
    }

    private Rulebook rulebook() {
        json.refuseOthers(IN_AN_ANSWER, UNKNOWN);
        if (!json.names("policies")) {
            json.at("policies").refuse("is required");
        }
        List<SlaPolicy> policies = json.at("policies").objects(this::policy);
        var rules = new Rulebook(0, policies, json.names("pauses") ? pauses() : Rulebook.USUAL_PAUSES);
        json.problems().requireNone(RulesRefused::new);
        return rules;
    }

    private Map<TicketStatus, Set<Metric>> pauses() {
        Map<TicketStatus, Set<Metric>> pauses = new EnumMap<>(TicketStatus.class);
        json.at("pauses").members().forEach((name, field) -> {
            TicketStatus status = field.oneOf(TicketStatus.class, name);
            Set<Metric> metrics = metrics(field);
            if (status != null && !metrics.isEmpty()) {
                pauses.put(status, metrics);
            }
        });
        return pauses;
    }

    private static Set<Metric> metrics(JsonField field) {
        Set<Metric> metrics = new HashSet<>();
        for (String name : RuleTexts.all(field)) {
            Metric found = metric(name);
            if (found == null) {
                field.refuse("has an unknown metric " + name);
            } else {
                metrics.add(found);
            }
        }
        return metrics;
    }

    private SlaPolicy policy(JsonField json) {
        json.refuseOthers(Set.of("name", "conditions", "clockStart", "targets"), UNKNOWN);
        JsonField start = json.at("clockStart");
        ClockStart clockStart = start.oneOf(ClockStart.class, RuleTexts.optional(start));
        var policy = new SlaPolicy(
                RuleTexts.required(json.at("name")),
                conditions(json.at("conditions")),
                clockStart == null ? ClockStart.CREATED : clockStart,
                targets(json.at("targets")));
        if (!names.add(policy.name())) {
            json.at("name").refuse("is the name of a policy before it");
        }
        return policy;
    }

    private static Conditions conditions(JsonField json) {
        Map<Dimension, Set<String>> accepted = new EnumMap<>(Dimension.class);
        json.members().forEach((name, field) -> {
            Dimension dimension = dimension(name);
            if (dimension == null) {
                field.refuse(UNKNOWN);
            } else {
                accepted.put(dimension, RuleTexts.all(field));
            }
        });
        return new Conditions(accepted);
    }

    private static Map<Metric, SlaTarget> targets(JsonField json) {
        Map<Metric, SlaTarget> targets = new EnumMap<>(Metric.class);
        json.members().forEach((name, field) -> {
            Metric metric = metric(name);
            if (metric == null) {
                field.refuse(UNKNOWN);
            } else {
                targets.put(metric, target(field.object()));
            }
        });
        return targets;
    }

    private static SlaTarget target(JsonField json) {
        json.refuseOthers(Set.of("duration", "calendar", "warning", "serviceLevel", "escalations"), UNKNOWN);
        Duration duration = duration(json.at("duration"), SECOND);
        Duration warning = json.names("warning") ? duration(json.at("warning"), SECOND) : null;
        if (warning != null && !duration.isZero() && warning.compareTo(duration) >= 0) {
            json.at("warning").refuse("must be shorter than the duration");
        }
        return new SlaTarget(
                duration,
                RuleTexts.required(json.at("calendar")),
                warning,
                json.at("serviceLevel").integer(1, 100),
                json.at("escalations").objects(RulebookReader::escalation));
    }

    private static Escalation escalation(JsonField step) {
        step.refuseOthers(Set.of("after", "action", "to"), UNKNOWN);
        Duration after = duration(step.at("after"), Duration.ZERO);
        JsonField act = step.at("action");
        Escalation.Action action = act.oneOf(Escalation.Action.class, RuleTexts.required(act));
        String to = RuleTexts.optional(step.at("to"));
        return new Escalation(after, action == null ? Escalation.Action.NOTIFY : action, to);
    }

    private static Duration duration(JsonField field, Duration least) {
        return field.duration(RuleTexts.required(field), least);
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
