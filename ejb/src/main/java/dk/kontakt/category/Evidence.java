package dk.kontakt.category;

import dk.kontakt.category.rule.RuleMatch;
import dk.kontakt.category.rule.WordRule;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** All rules on words that matched an enquiry, the one that decided first, and the version they were published under. */
public record Evidence(int rules, List<Found> found) {
    public static final Evidence NONE = new Evidence(0, List.of());

    /** A rule and the words that it found. */
    public record Found(String rule, String category, int weight, String words) {

        private static Found read(JsonObject json) {
            return new Found(
                    json.getString("rule"), json.getString("category"), json.getInt("weight"), json.getString("words"));
        }
    }

    public Evidence {
        found = List.copyOf(found);
    }

    public static Evidence of(int version, List<RuleMatch> matches, WrittenText text) {
        return new Evidence(
                version, matches.stream().map(match -> found(match, text)).toList());
    }

    static Evidence read(int version, JsonObject json) {
        return new Evidence(
                version,
                json.getJsonArray("found").getValuesAs(JsonObject.class).stream()
                        .map(Found::read)
                        .toList());
    }

    /** What was found, as {@link #read} reads it. */
    public JsonObject json() {
        JsonArrayBuilder all = JsonObjects.arrayBuilder();
        found.forEach(one -> all.add(JsonObjects.of(
                "rule", one.rule(), "category", one.category(), "weight", one.weight(), "words", one.words())));
        return JsonObjects.of("found", all.build());
    }

    /** Why the enquiry has the category of the first rule. */
    public String reason() {
        Found first = found.get(0);
        return "rule " + first.rule() + ", version " + rules + ": " + first.words();
    }

    private static Found found(RuleMatch match, WrittenText text) {
        WordRule rule = match.rule();
        return new Found(rule.name(), rule.category(), rule.weight(), match.words(text));
    }
}
