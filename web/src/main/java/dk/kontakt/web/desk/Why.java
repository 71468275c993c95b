package dk.kontakt.web.desk;

import dk.kontakt.routing.choice.Requirement;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why an agent got a case: who could have had it, in the order of their names with the chosen one first, and how many could not, by
 * the reason; {@code sentence} says it all in one.
 */
public record Why(
        String sentence,
        String decidedBy,
        Map<String, Integer> requirement,
        List<Candidate> eligible,
        Map<String, Long> excluded) {

    /** Somebody who could have had the case. */
    public record Candidate(String agent, boolean chosen, int load, int capacity) {}

    /** Reads the explanation that was stored with the decision. */
    static Why of(JsonObject explanation, String sentence) {
        String chosen = explanation.getString("chosen", "");
        List<JsonObject> candidates = explanation.getJsonArray("candidates").getValuesAs(JsonObject.class);
        List<Candidate> eligible = candidates.stream()
                .filter(candidate -> excluded(candidate).isEmpty())
                .map(candidate -> candidate(candidate, chosen))
                .sorted((a, b) -> Boolean.compare(b.chosen(), a.chosen()))
                .toList();
        Map<String, Long> others = candidates.stream()
                .map(Why::excluded)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        return new Why(
                sentence,
                explanation.getString("decidedBy", ""),
                Requirement.parse(explanation.getString("requirement", "")).levels(),
                eligible,
                others);
    }

    private static String excluded(JsonObject candidate) {
        return candidate.getString("excluded", "");
    }

    private static Candidate candidate(JsonObject json, String chosen) {
        String agent = json.getString("agent");
        return new Candidate(agent, agent.equals(chosen), json.getInt("load", 0), json.getInt("capacity", 0));
    }
}
