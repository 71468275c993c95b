package dk.kontakt.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryRuleTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            retur              | Jeg vil returnere en jakke      | retur
            retur              | RETUR!                          | retur
            retur              | Min returpakke er væk           | retur
            retur              | Den blev afsendt uden returseddel | retur
            retur              | Jeg fortryder                   | -
            tur                | Jeg vil returnere               | -
            hvor er min pakke  | Hej. Hvor er min pakke?         | hvor er min pakke
            hvor er min pakke  | Hvor, er... min\tpakke nu       | hvor er min pakke
            hvor er min pakke  | Hvor er pakken                  | -
            åbningstid         | Hvad er jeres ÅBNINGSTIDER      | åbningstid
            refund             | I want a re-fund                | -
            e mail             | I sent an e-mail                | e mail
            3d                 | Har I en 3D-printer             | 3d
            """)
    void findsAWordAtTheBeginningOfWords(String word, String text, @Nullable String found) {
        var rule = new CategoryRule(1, "return", "da", List.of(word));

        assertEquals(Optional.ofNullable(found), rule.wordIn(new SearchableText(text)));
    }

    @Test
    void givesTheFirstOfItsWordsThatIsThere() {
        var rule = new CategoryRule(1, "return", "da", List.of("bytte", " ombytning", "retur"));

        assertEquals(Optional.of("retur"), rule.wordIn(new SearchableText("Retur")));
        assertEquals(Optional.of(" ombytning"), rule.wordIn(new SearchableText("Ombytning eller retur")));
    }

    @Test
    void looksInSubjectAndTextButNotAcrossThem() {
        var rule = new CategoryRule(1, "return", "da", List.of("min pakke"));

        assertEquals(Optional.of("min pakke"), rule.wordIn(new SearchableText("Spørgsmål", "om min pakke")));
    }
}
