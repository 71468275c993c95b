package dk.kontakt.routing;

import dk.kontakt.agent.AgentState;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision as the JSON that is stored with it, from which the same decision can be made again. */
public final class Explanation {
    private Explanation() {}

    public static JsonObject write(Decision decision) {
        JsonArrayBuilder candidates = JsonObjects.arrayBuilder();
        decision.verdicts().forEach(verdict -> candidates.add(write(verdict)));
        return JsonObjects.of(
                "rules", AgentChoice.VERSION,
                "requirement", decision.wish().requirement(),
                "preferredAgent", decision.wish().preferredAgent(),
                "avoidedAgent", decision.wish().avoidedAgent(),
                "chosen", decision.agent(),
                "decidedBy", decision.decidedBy(),
                "candidates", candidates.build());
    }

    /** What the decision had before it, to decide once more. */
    public static Decision decideAgain(JsonObject explanation) {
        var wish = new Wish(
                Requirement.parse(explanation.getString("requirement")),
                explanation.getString("preferredAgent", null),
                explanation.getString("avoidedAgent", null));
        List<Candidate> candidates = explanation.getJsonArray("candidates").getValuesAs(JsonObject.class).stream()
                .map(Explanation::readCandidate)
                .toList();
        return AgentChoice.decide(wish, candidates);
    }

    private static JsonObject write(Verdict verdict) {
        Candidate candidate = verdict.candidate();
        JsonObjectBuilder levels = JsonObjects.builder();
        candidate.proficiency().forEach(levels::add);
        Candidate.Room room = candidate.room();
        return JsonObjects.of(
                "agent", candidate.agent(),
                "excluded", verdict.exclusion(),
                "skill", verdict.exclusion() == Exclusion.SKILL_TOO_LOW ? verdict.skill() : null,
                "state", candidate.state(),
                "levels", levels.build(),
                "capacity", room == null ? null : room.capacity(),
                "load", room == null ? null : room.load(),
                "idleSince", candidate.idleSince());
    }

    private static Candidate readCandidate(JsonObject json) {
        Map<String, Integer> levels = new HashMap<>();
        for (Map.Entry<String, JsonValue> level : json.getJsonObject("levels").entrySet()) {
            levels.put(level.getKey(), ((JsonNumber) level.getValue()).intValue());
        }
        return new Candidate(
                json.getString("agent"),
                AgentState.valueOf(json.getString("state")),
                levels,
                readRoom(json),
                Instant.parse(json.getString("idleSince")));
    }

    private static Candidate.@Nullable Room readRoom(JsonObject json) {
        return json.containsKey("capacity") ? new Candidate.Room(json.getInt("capacity"), json.getInt("load")) : null;
    }
}
