package dk.kontakt.category;

import dk.kontakt.category.rule.WordRules;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/** Writes rules on words as {@link WordRulesReader} reads them. */
public final class WordRulesWriter {
    private WordRulesWriter() {}

    public static JsonObject write(WordRules rules) {
        JsonArrayBuilder written = JsonObjects.arrayBuilder();
        rules.rules()
                .forEach(rule -> written.add(JsonObjects.of(
                        "name", rule.name(),
                        "category", rule.category(),
                        "language", rule.language(),
                        "query", rule.query(),
                        "weight", rule.weight())));
        return JsonObjects.of("rules", written.build());
    }
}
