package dk.kontakt.report.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C57: accuracy is between the worst and the best that can be said of an answer. */
class ScoreTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "5, 5, 1", "3, 3, 0.5", "5, 1, 0.5", "1, 5, 0.5", "5, 4, 0.875", "2, 1, 0.125"})
    void accuracyIsTheShareOfThePoints(int relevance, int quality, BigDecimal accuracy) {
        assertEquals(0, accuracy.compareTo(new Score(relevance, quality).accuracy()));
    }

    @Test
    void everyWrongFieldOfAJudgementIsNamed() {
        var review = new ReviewAnswer(7, new Score(0, 6), "x".repeat(2_001));

        var refused = assertThrows(ReviewRefused.class, review::requireSound);
        assertEquals(
                List.of("relevance", "quality", "comment"),
                refused.problems().stream().map(problem -> problem.field()).toList());
    }

    @Test
    void aMeanOfLessThanThirtyIsOfFew() {
        assertTrue(new MeanAccuracy("CHAT", 29, BigDecimal.ONE).isFew());
        assertFalse(new MeanAccuracy("CHAT", 30, BigDecimal.ONE).isFew());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Med venlig hilsen Mads Østergaard       | Mads Østergaard  | Med venlig hilsen …
            Hej, det er MADS her                    | Mads Østergaard  | Hej, det er … her
            Hilsen Anne-Grethe                      | Anne-Grethe Holm | Hilsen …
            Mads' og Mads’ pakke                    | Mads Holm        | …' og …’ pakke
            Annes svar                              | Anne Holm        | … svar
            Madsen har fået pakken                  | Mads Holm        | Madsen har fået pakken
            Der er ingen navne her                  | M                | Der er ingen navne her
            """)
    void noPartOfTheNameOfWhoAnsweredIsLeft(String text, String name, String nameless) {
        assertEquals(nameless, NamelessText.of(text, name));
    }
}
