package dk.kontakt.category;

import dk.kontakt.category.rule.QueryRefused;
import dk.kontakt.category.rule.WordMonitor;
import dk.kontakt.category.rule.WordRule;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.platform.JsonField;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads rules on words from the JSON of {@code PUT /api/categories/rules} and names every field that is wrong. */
public final class WordRulesReader {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2_000;
    private static final int MOST_RULES = 1_000;
    private static final int HEAVIEST = 1_000;
    private static final String UNKNOWN = "is unknown";
    private static final Set<String> LANGUAGES = Set.of("da", "en", WordRule.ANY);

    /** What an answer of the API has may be sent back. */
    private static final Set<String> IN_AN_ANSWER =
            Set.of("rules", "version", "basedOn", "savedAt", "comment", "publishedBy", "publishedAt");

    private final JsonField json;
    private final Set<String> names = new HashSet<>();

    private WordRulesReader(JsonObject json) {
        this.json = JsonField.of(json);
    }

    /** @throws WordRulesRefused naming every wrong field, and the place in a query that cannot be read */
    public static WordRules read(JsonObject json) {
        return new WordRulesReader(json).rules();
    }

    private WordRules rules() {
        json.refuseOthers(IN_AN_ANSWER, UNKNOWN);
        List<WordRule> rules = json.at("rules").objects(this::rule);
        if (rules.size() > MOST_RULES) {
            json.at("rules").refuse("must not be more than " + MOST_RULES);
        }
        json.problems().requireNone(WordRulesRefused::new);
        return new WordRules(0, rules);
    }

    private WordRule rule(JsonField field) {
        field.refuseOthers(Set.of("name", "category", "language", "query", "weight"), UNKNOWN);
        Integer weight = field.at("weight").integer(1, HEAVIEST);
        var rule = new WordRule(
                name(field.at("name")),
                field.at("category").required(LONGEST_NAME),
                language(field.at("language")),
                field.at("query").required(LONGEST_QUERY),
                weight == null ? 100 : weight);
        requireReadable(rule, field.at("query"));
        return rule;
    }

    private String name(JsonField field) {
        String name = field.required(LONGEST_NAME);
        if (!name.isEmpty() && !names.add(name)) {
            field.refuse("is the name of a rule before it");
        }
        return name;
    }

    private static String language(JsonField field) {
        String language = field.isAbsent() ? WordRule.ANY : field.required(LONGEST_NAME);
        if (!LANGUAGES.contains(language)) {
            field.refuse("must be da, en or any");
        }
        return language;
    }

    private static void requireReadable(WordRule rule, JsonField field) {
        if (!rule.query().isEmpty() && LANGUAGES.contains(rule.language())) {
            try {
                WordMonitor.require(rule);
            } catch (QueryRefused refused) {
                field.refuse(String.valueOf(refused.getMessage()));
            }
        }
    }
}
