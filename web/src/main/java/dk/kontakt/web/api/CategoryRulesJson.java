package dk.kontakt.web.api;

import dk.kontakt.category.CategoryService;
import dk.kontakt.category.bench.BenchResult;
import dk.kontakt.category.bench.Confusion;
import dk.kontakt.category.bench.Score;
import dk.kontakt.category.rule.Passage;
import dk.kontakt.category.rule.RuleMatch;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.platform.JsonObjects;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what rules on words find, and how well they do. */
final class CategoryRulesJson {
    private CategoryRulesJson() {}

    static JsonObject of(WrittenText text, List<RuleMatch> matches) {
        JsonArrayBuilder found = JsonObjects.arrayBuilder();
        matches.forEach(match -> found.add(json(match, text)));
        String category = matches.isEmpty()
                ? CategoryService.GENERAL
                : matches.get(0).rule().category();
        return JsonObjects.of("category", category, "matches", found.build());
    }

    static JsonObject of(BenchResult result) {
        JsonArrayBuilder categories = JsonObjects.arrayBuilder();
        result.rows()
                .forEach(row -> categories.add(JsonObjects.of(
                        "category", row.category(),
                        "texts", row.draft().texts(),
                        "few", row.draft().isSmall(),
                        "published", json(row.published()),
                        "draft", json(row.draft()))));
        JsonArrayBuilder changes = JsonObjects.arrayBuilder();
        result.changes()
                .forEach(change -> changes.add(JsonObjects.of(
                        "ticket", change.ticket(),
                        "category", change.category(),
                        "before", change.before(),
                        "after", change.after())));
        return JsonObjects.of(
                "texts", result.texts(),
                "published", json(result.published().total()),
                "draft", json(result.draft().total()),
                "categories", categories.build(),
                "confusion", json(result.draft()),
                "allChanges", result.allChanges(),
                "changes", changes.build());
    }

    private static JsonObject json(RuleMatch match, WrittenText text) {
        JsonArrayBuilder passages = JsonObjects.arrayBuilder();
        match.passages().forEach(passage -> passages.add(json(passage, text)));
        return JsonObjects.of(
                "rule", match.rule().name(),
                "category", match.rule().category(),
                "weight", match.rule().weight(),
                "passages", passages.build());
    }

    private static JsonObject json(Passage passage, WrittenText text) {
        return JsonObjects.of(
                "part", passage.part().name().toLowerCase(Locale.ROOT),
                "start", passage.start(),
                "end", passage.end(),
                "words", passage.in(text));
    }

    private static JsonArray json(Confusion confusion) {
        JsonArrayBuilder cells = JsonObjects.arrayBuilder();
        confusion
                .cells()
                .forEach(cell -> cells.add(
                        JsonObjects.of("category", cell.category(), "said", cell.said(), "texts", cell.texts())));
        return cells.build();
    }

    private static JsonObject json(Score score) {
        return JsonObjects.withNulls(
                "found", score.found(),
                "wrong", score.wrong(),
                "missed", score.missed(),
                "precision", percent(score.precision()),
                "recall", percent(score.recall()),
                "f1", percent(score.f1()));
    }

    private static @Nullable JsonValue percent(@Nullable Double share) {
        return share == null ? null : Json.createValue(BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP));
    }
}
