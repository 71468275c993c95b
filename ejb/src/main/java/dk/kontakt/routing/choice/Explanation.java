package dk.kontakt.routing.choice;

import dk.kontakt.agent.AgentState;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A decision as the JSON that is stored with it, from which the same decision can be made again. */
public final class Explanation {
    private Explanation() {}

    /** @param rulebook the version of the published rules; 0 where none are */
    public static JsonObject write(Decision decision, int rulebook) {
        JsonArrayBuilder candidates = JsonObjects.arrayBuilder();
        decision.verdicts().forEach(verdict -> candidates.add(write(verdict)));
        Wish wish = decision.wish();
        Decision.Unlisted unlisted = decision.unlisted();
        return JsonObjects.of(
                "rules",
                AgentChoice.VERSION,
                "rulebook",
                rulebook,
                "requirement",
                wish.requirement(),
                "preferredAgent",
                wish.preferredAgent(),
                "reserved",
                wish.reserved() ? true : null,
                "avoided",
                wish.avoided().isEmpty() ? null : texts(wish.avoided()),
                "teams",
                wish.serving().teams().isEmpty() ? null : texts(wish.serving().teams()),
                "order",
                texts(wish.serving().order()),
                "step",
                wish.serving().step(),
                "chosen",
                decision.agent(),
                "decidedBy",
                decision.decidedBy(),
                "candidates",
                candidates.build(),
                "furtherEligible",
                unlisted.eligible() == 0 ? null : unlisted.eligible(),
                "furtherExcluded",
                unlisted.excluded().isEmpty() ? null : counts(unlisted.excluded()));
    }

    /** What the decision had before it, to decide once more. */
    public static Decision decideAgain(JsonObject explanation) {
        List<Candidate> candidates = explanation.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .map(Explanation::readCandidate)
                .toList();
        return AgentChoice.decide(readWish(explanation), candidates);
    }

    private static Wish readWish(JsonObject json) {
        SortedMap<String, Exclusion> avoided = new TreeMap<>();
        objectIn(json, "avoided")
                .forEach((agent, cause) -> avoided.put(agent, Exclusion.valueOf(((JsonString) cause).getString())));
        List<String> order = textsIn(json, "order");
        return new Wish(
                Requirement.parse(json.getString("requirement")),
                json.getString("preferredAgent", null),
                json.getBoolean("reserved", false),
                avoided,
                new Serving(
                        new TreeSet<>(textsIn(json, "teams")),
                        order.isEmpty() ? RankingRules.USUAL : order,
                        json.getInt("step", 0)));
    }

    private static JsonObject write(Verdict verdict) {
        Candidate candidate = verdict.candidate();
        JsonObjectBuilder levels = JsonObjects.builder();
        candidate.proficiency().forEach(levels::add);
        Exclusion exclusion = verdict.exclusion();
        JsonObjectBuilder json = JsonObjects.builder().add("agent", candidate.agent());
        JsonObjects.add(json, "excluded", exclusion);
        JsonObjects.add(json, "skill", exclusion != null && exclusion.isOfSkill() ? verdict.skill() : null);
        JsonObjects.add(json, "team", candidate.team());
        json.add("state", candidate.state().name()).add("levels", levels);
        write(candidate.room(), json);
        return json.add("idleSince", candidate.idleSince().toString()).build();
    }

    private static void write(Candidate.@Nullable Room room, JsonObjectBuilder json) {
        if (room == null) {
            return;
        }
        json.add("capacity", room.capacity()).add("load", room.load());
        if (room.weight() > 0 || room.used() > 0) {
            json.add("weight", room.weight()).add("used", room.used()).add("total", room.total());
        }
    }

    private static Candidate readCandidate(JsonObject json) {
        Map<String, Integer> levels = new HashMap<>();
        for (Map.Entry<String, JsonValue> level : json.getJsonObject("levels").entrySet()) {
            levels.put(level.getKey(), ((JsonNumber) level.getValue()).intValue());
        }
        return new Candidate(
                json.getString("agent"),
                json.getString("team", null),
                AgentState.valueOf(json.getString("state")),
                levels,
                readRoom(json),
                Instant.parse(json.getString("idleSince")));
    }

    private static Candidate.@Nullable Room readRoom(JsonObject json) {
        return json.containsKey("capacity")
                ? new Candidate.Room(
                        json.getInt("capacity"),
                        json.getInt("load"),
                        json.getInt("weight", 0),
                        json.getInt("used", 0),
                        json.getInt("total", 1))
                : null;
    }

    private static JsonValue texts(Collection<String> texts) {
        return JsonObjects.arrayBuilder(texts).build();
    }

    private static JsonValue texts(Map<String, Exclusion> causes) {
        JsonObjectBuilder json = JsonObjects.builder();
        causes.forEach((agent, cause) -> json.add(agent, cause.name()));
        return json.build();
    }

    private static JsonValue counts(Map<Exclusion, Long> counts) {
        JsonObjectBuilder json = JsonObjects.builder();
        counts.forEach((cause, count) -> json.add(cause.name(), count));
        return json.build();
    }

    private static JsonObject objectIn(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonObject(name) : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static List<String> textsIn(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }
}
