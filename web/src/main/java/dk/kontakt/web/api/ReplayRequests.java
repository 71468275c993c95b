package dk.kontakt.web.api;

import dk.kontakt.platform.JsonField;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.replay.Changes;
import dk.kontakt.routing.replay.Setting;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RulesReader;
import dk.kontakt.routing.whatif.Question;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulebookReader;
import dk.kontakt.ticket.Channel;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a caller wants to have replayed, naming all wrong fields. */
final class ReplayRequests {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_ADDED = 100;
    private static final String UNKNOWN = "is unknown";

    private ReplayRequests() {}

    /** @throws RequestRefused if a field is wrong; rules and goals are refused by their own readers */
    static Question question(JsonObject json) {
        JsonField field = JsonField.of(json);
        field.refuseOthers(Set.of("from", "to", "changes", "answerWithin"), UNKNOWN);
        JsonField within = field.at("answerWithin");
        Duration answerWithin =
                within.isAbsent() ? Setting.USUAL_ANSWER_WITHIN : within.duration(Duration.ofSeconds(1));
        Instant from = instant(field.at("from"));
        Instant to = instant(field.at("to"));
        JsonField changes = field.at("changes");
        Changes read = changes.isAbsent() ? Changes.NONE : changes(changes.object());
        field.problems().requireNone(RequestRefused::new);
        return new Question(from, to, read, answerWithin);
    }

    private static Changes changes(JsonField json) {
        json.refuseOthers(Set.of("rules", "agents", "addAgents", "roster", "sla"), UNKNOWN);
        Map<String, Changes.ProfileDraft> profiles = new HashMap<>();
        json.at("agents").objects(one -> profiles.put(agent(one.at("agent")), profile(one)));
        List<Changes.Addition> additions = json.at("addAgents").objects(ReplayRequests::addition);
        Map<String, List<Changes.Shift>> roster = new HashMap<>();
        json.at("roster")
                .objects(one -> roster.computeIfAbsent(agent(one.at("agent")), first -> new ArrayList<>())
                        .add(shift(one)));
        return new Changes(rules(json.at("rules")), profiles, additions, roster, goals(json.at("sla")));
    }

    private static @Nullable RoutingRules rules(JsonField json) {
        return json.isAbsent() ? null : RulesReader.read(json.object().value().asJsonObject());
    }

    private static @Nullable Rulebook goals(JsonField json) {
        return json.isAbsent()
                ? null
                : RulebookReader.read(json.object().value().asJsonObject());
    }

    private static Changes.ProfileDraft profile(JsonField json) {
        json.refuseOthers(Set.of("agent", "skills", "capacity", "channels", "team"), UNKNOWN);
        Map<String, Integer> skills = new HashMap<>();
        json.at("skills").members().forEach((skill, level) -> {
            Integer number = level.integer(0, 5);
            skills.put(skill, number == null ? 0 : number);
        });
        Map<String, Profile.Allowance> channels = new HashMap<>();
        json.at("channels").members().forEach((name, allowance) -> {
            allowance.oneOf(Channel.class, name);
            channels.put(name, allowance(allowance.object()));
        });
        return new Changes.ProfileDraft(
                skills,
                json.at("capacity").integer(1, 100_000),
                channels,
                json.at("team").optional(LONGEST_NAME));
    }

    private static Profile.Allowance allowance(JsonField json) {
        Integer capacity = json.at("capacity").integer(0, 1000);
        Integer weight = json.at("weight").integer(0, 100_000);
        return new Profile.Allowance(capacity == null ? 0 : capacity, weight == null ? 0 : weight);
    }

    private static Changes.Addition addition(JsonField json) {
        json.refuseOthers(Set.of("like", "count"), UNKNOWN);
        Integer count = json.at("count").integer(1, MOST_ADDED);
        return new Changes.Addition(agent(json.at("like")), count == null ? 1 : count);
    }

    private static Changes.Shift shift(JsonField json) {
        json.refuseOthers(Set.of("agent", "from", "to"), UNKNOWN);
        var shift = new Changes.Shift(instant(json.at("from")), instant(json.at("to")));
        if (!shift.from().isBefore(shift.to())
                && !json.at("from").isNoted()
                && !json.at("to").isNoted()) {
            json.at("to").refuse("must be after from");
        }
        return shift;
    }

    private static String agent(JsonField json) {
        return json.required(LONGEST_NAME);
    }

    private static Instant instant(JsonField json) {
        String text = json.required(LONGEST_NAME);
        try {
            return text.isEmpty() ? Instant.EPOCH : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            json.refuse("must be an instant, as 2026-03-09T08:00:00Z");
            return Instant.EPOCH;
        }
    }
}
