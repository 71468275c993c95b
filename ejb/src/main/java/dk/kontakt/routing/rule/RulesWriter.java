package dk.kontakt.routing.rule;

import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Map;

/** Writes rules of routing as {@link RulesReader} reads them. */
public final class RulesWriter {
    private RulesWriter() {}

    public static JsonObject write(RoutingRules rules) {
        JsonArrayBuilder skills = JsonObjects.arrayBuilder();
        rules.skills().forEach(rule -> skills.add(write(rule)));
        JsonArrayBuilder queues = JsonObjects.arrayBuilder();
        rules.queues().forEach(queue -> queues.add(write(queue)));
        return JsonObjects.of(
                "headStart", write(rules.headStart()), "skills", skills.build(), "queues", queues.build());
    }

    private static JsonObject write(HeadStart headStart) {
        return JsonObjects.of("priority", durations(headStart.ofPriority()), "value", durations(headStart.ofValue()));
    }

    private static JsonObject write(SkillRule rule) {
        JsonObjectBuilder when = JsonObjects.builder();
        rule.when().forEach((trait, values) -> when.add(trait.field(), JsonObjects.arrayBuilder(values)));
        return JsonObjects.of(
                "when", when.build(), "skill", rule.skill(), "level", rule.level(), "fixed", rule.fixed());
    }

    public static JsonObject write(QueueRules queue) {
        JsonArrayBuilder relaxation = JsonObjects.arrayBuilder();
        queue.relaxation().forEach(step -> relaxation.add(write(step)));
        OfferTerms offers = queue.offers();
        return JsonObjects.of(
                "queue", queue.queue(),
                "teams", JsonObjects.arrayBuilder(queue.teams()).build(),
                "calendar", queue.calendar(),
                "delivery", queue.delivery(),
                "order", JsonObjects.arrayBuilder(queue.order()).build(),
                "preferredFor", queue.preferredFor(),
                "notBackFor", queue.notBackFor(),
                "acceptWithin", offers.within(),
                "missedUntilAway", offers.missedUntilAway(),
                "wrapUp", offers.wrapUp(),
                "relaxation", relaxation.build());
    }

    private static JsonObject write(Relaxation step) {
        return JsonObjects.of(
                "after", step.after(),
                "lowerBy", step.lowerBy(),
                "optional", JsonObjects.arrayBuilder(step.optional()).build(),
                "anyTeam", step.anyTeam());
    }

    private static JsonObject durations(Map<? extends Enum<?>, Duration> durations) {
        JsonObjectBuilder json = JsonObjects.builder();
        durations.forEach((name, duration) -> json.add(name.name(), duration.toString()));
        return json.build();
    }
}
