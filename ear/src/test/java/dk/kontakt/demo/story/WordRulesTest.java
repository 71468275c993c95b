package dk.kontakt.demo.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.category.WordRulesReader;
import dk.kontakt.category.bench.Bench;
import dk.kontakt.category.bench.LabelledText;
import dk.kontakt.category.bench.Score;
import dk.kontakt.category.bench.Voucher;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.text.Facts;
import dk.kontakt.demo.text.Phrase;
import dk.kontakt.demo.text.Phrasebook;
import dk.kontakt.demo.text.Resource;
import dk.kontakt.platform.JsonObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well the rules on words of the demo know what customers mean: its own, and others that the rules were not made from. */
class WordRulesTest {
    private static final Logger LOG = Logger.getLogger(WordRulesTest.class.getName());
    private static final int DRAWS = 120;

    private static final WordRules RULES = WordRulesReader.read(JsonObjects.read(Resource.text("word-rules.json")));

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whatTheDemoSaysIsUnderstoodNoWorseThanByTheListsBefore(String language) {
        List<LabelledText> texts = said(language);
        double before =
                100.0 * texts.stream().filter(WordRulesTest::isKnownByTheLists).count() / texts.size();
        double now = share(total(texts));
        LOG.info(() -> "The demo in " + language + ": lists " + before + ", rules " + now + " of " + texts.size());
        assertTrue(now >= before && now >= 93, now + ", by the lists " + before);
    }

    @ParameterizedTest
    @CsvSource({"da, 0, 60", "en, 0, 60", "da, 1, 60", "en, 1, 60"})
    void textsThatNoRuleWasMadeFromAreUnderstood(String language, int half, double wanted) {
        List<LabelledText> texts = written(language, half);
        double lists =
                100.0 * texts.stream().filter(WordRulesTest::isKnownByTheLists).count() / texts.size();
        double now = share(total(texts));
        LOG.info(() -> (half == 0 ? "Looked at in " : "Measured in ") + language + ": lists " + lists + ", rules " + now
                + " of " + texts.size() + "\n" + figures(texts));
        assertTrue(now >= wanted, "only " + now);
    }

    private static Score total(List<LabelledText> texts) {
        try (var bench = new Bench(WordRules.NONE, RULES, "general")) {
            bench.add(texts);
            return bench.result().draft().total();
        }
    }

    private static String figures(List<LabelledText> texts) {
        try (var bench = new Bench(WordRules.NONE, RULES, "general")) {
            bench.add(texts);
            var figures = new StringBuilder();
            bench.result()
                    .rows()
                    .forEach(row -> figures.append(String.format(
                            "%s precision %.0f recall %.0f of %d%n",
                            row.category(),
                            row.draft().precision(),
                            row.draft().recall(),
                            row.draft().texts())));
            return figures.append(bench.result().draft().mistakes()).toString();
        }
    }

    private static double share(Score total) {
        Double share = total.precision();
        return share == null ? 0 : share;
    }

    private static boolean isKnownByTheLists(LabelledText labelled) {
        return WordLists.categoryOf(labelled.text()).equals(labelled.category());
    }

    private static List<LabelledText> written(String language, int half) {
        List<LabelledText> texts = new ArrayList<>();
        List<List<String>> rows = Resource.rows("enquiries.csv").stream()
                .filter(row -> row.get(0).equals(language))
                .toList();
        for (int i = half; i < rows.size(); i += 2) {
            List<String> row = rows.get(i);
            texts.add(labelled(row.get(1), new WrittenText(language, row.get(2), row.get(3))));
        }
        return texts;
    }

    private static List<LabelledText> said(String language) {
        Phrasebook book = Phrasebook.read(language);
        List<LabelledText> texts = new ArrayList<>();
        for (List<String> row : Resource.rows("subjects.csv")) {
            List<String> kinds = row.get(3).isEmpty()
                    ? List.of("camp", "wear", "shoes", "gas", "furniture", "home")
                    : List.of(row.get(3).split(","));
            for (int draw = 0; draw < DRAWS; draw++) {
                texts.add(said(book, language, row.get(0), facts(kinds.get(draw % kinds.size())), draw));
            }
        }
        return texts;
    }

    private static LabelledText said(Phrasebook book, String language, String topic, Facts facts, int draw) {
        Chance chance = Chance.of(7, topic, draw);
        Phrase opening = book.say(topic + " opening", facts, chance);
        Facts inScene = opening.scene() == null ? facts : facts.inScene(opening.scene());
        String subject = book.say(topic + " subject", inScene, chance).text();
        String detail =
                book.find(topic + " detail", inScene, chance).map(Phrase::text).orElse("");
        return labelled(topic, new WrittenText(language, subject, opening.text() + " " + detail));
    }

    private static LabelledText labelled(String category, WrittenText text) {
        return new LabelledText(0, category, Voucher.CHOSEN, text);
    }

    private static Facts facts(String kind) {
        Map<String, String> values = new HashMap<>();
        for (String blank : new String[] {"name", "first", "city", "day", "week", "size", "color"}) {
            values.put(blank, "x" + blank);
        }
        values.put("product", "Fanø xprodukt");
        values.put("order", "FJ204518");
        values.put("amount", "1.299");
        values.put("date", "3. maj");
        values.put("days", "4");
        return new Facts(kind, "", values);
    }
}
