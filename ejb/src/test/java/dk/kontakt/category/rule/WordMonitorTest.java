package dk.kontakt.category.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMonitorTest {

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            da | retur*                    | Jeg vil returnere en jakke          | returnere
            da | retur*                    | RETUR!                              | retur
            da | retur*                    | Den blev afsendt uden returseddel   | returseddel
            da | tur*                      | Jeg vil returnere                   | -
            da | retur                     | Min returpakke er væk               | -
            da | klage                     | Jeg har klaget, klager, klagen kom  | klaget, klager, klagen
            da | klager*                   | Vi klager                           | klager
            da | "hvor er min pakke*"      | Hej. Hvor er min pakken nu          | hvor, er, min, pakken
            da | "min pakke"               | Hvor er min  pakke?                 | min pakke
            da | "min pakke"               | Min lille pakke                     | -
            da | "ikke modtaget"           | Jeg har ikke modtaget den           | ikke modtaget
            da | "ikke modtaget"           | Jeg har modtaget den                | -
            da | "ikke modtaget"~3         | Jeg har ikke endnu modtaget den     | ikke endnu modtaget
            da | "ikke modtag*"~3          | Jeg har ikke i dag modtaget den     | ikke, modtaget
            da | "ikke modtag*"            | Jeg har ikke i dag modtaget den     | -
            da | ÅBNINGSTID*               | Hvad er jeres åbningstider          | åbningstider
            da | pakke AND ikke            | Pakken kom ikke                     | pakken, ikke
            da | pakke AND ikke            | Pakken kom                          | -
            da | pakke NOT kom             | Pakken er her                       | pakken
            da | pakke NOT kom             | Pakken kom                          | -
            da | subject:pakke             | Pakken kom                          | -
            da | text:pakke                | Pakken kom                          | pakken
            da | p?kke                     | En pukke og en pakke                | pukke, pakke
            en | refund                    | I want to be refunded               | refunded
            en | refund                    | I want a re-fund                    | -
            en | e-mail                    | I sent an e-mail                    | e-mail
            en | customer                  | The customer's box                  | customer's
            en | "not arrive*"             | It has not arrived                  | not, arrived
            en | delvery~1                 | Where is my delivery                | delivery
            sv | retur                     | En retur                            | retur
            """)
    void findsWords(String language, String query, String text, @Nullable String words) {
        var written = new WrittenText(language, "", text);
        try (var monitor = new WordMonitor(new WordRules(1, List.of(rule("one", "any", query, 1))))) {
            List<RuleMatch> matches = monitor.explain(written);
            assertEquals(words, matches.isEmpty() ? null : matches.get(0).words(written));
            assertEquals(matches.size(), monitor.match(List.of(written)).get(0).size());
        }
    }

    @Test
    void heaviestDecidesAndOfEqualWeightTheFirst() {
        var rules = List.of(
                rule("light", "any", "pakke*", 1),
                rule("heavy", "da", "pakke*", 9),
                rule("as heavy", "da", "væk", 9),
                rule("English", "en", "pakke*", 99));
        try (var monitor = new WordMonitor(new WordRules(1, rules))) {
            assertEquals(
                    List.of("heavy", "as heavy", "light"),
                    names(monitor.match(List.of(new WrittenText("da", "Pakken", "er væk")))
                            .get(0)));
        }
    }

    @Test
    void textsOfSeveralLanguagesAreReadEachByItsOwnRules() {
        var rules = List.of(rule("da", "da", "and*", 1), rule("en", "en", "and*", 2), rule("any", "any", "and*", 3));
        List<WrittenText> texts = IntStream.range(0, 130)
                .mapToObj(i -> new WrittenText(List.of("da", "en", "fr").get(i % 3), "", i % 2 == 0 ? "and" : "or"))
                .toList();
        try (var monitor = new WordMonitor(new WordRules(1, rules))) {
            List<List<WordRule>> found = monitor.match(texts);
            assertEquals(List.of("any", "da"), names(found.get(0)));
            assertEquals(List.of(), names(found.get(1)));
            assertEquals(List.of("any"), names(found.get(2)));
            assertEquals(List.of("any", "en"), names(found.get(100)));
        }
    }

    @Test
    void passagesTellWhereTheWordsStand() {
        var text = new WrittenText("da", "Retur?", "Jeg vil gerne\nreturnere den");
        try (var monitor = new WordMonitor(new WordRules(1, List.of(rule("one", "da", "retur*", 1))))) {
            assertEquals(
                    List.of(new Passage(Part.SUBJECT, 0, 5), new Passage(Part.BODY, 14, 23)),
                    monitor.explain(text).get(0).passages());
        }
    }

    @Test
    void withoutRulesNothingIsFound() {
        try (var monitor = new WordMonitor(WordRules.NONE)) {
            assertEquals(List.of(), monitor.explain(new WrittenText("da", "Retur", "")));
        }
    }

    private static List<String> names(List<WordRule> rules) {
        return rules.stream().map(WordRule::name).toList();
    }

    private static WordRule rule(String name, String language, String query, int weight) {
        return new WordRule(name, "return", language, query, weight);
    }
}
