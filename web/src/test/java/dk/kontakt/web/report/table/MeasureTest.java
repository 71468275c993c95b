package dk.kontakt.web.report.table;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.report.Figures;
import dk.kontakt.report.Outcome;
import dk.kontakt.web.report.subject.FactsInMemory;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({"COMPLAINTS, bad", "RESOLUTION, bad", "IN_TIME, good", "NET_PER_CONTACT, good", "CONTACTS, quiet"})
    void moreIsGoodNewsOnlyOfWhatShouldBeMuch(Measure measure, String tone) {
        assertEquals(tone, measure.column().better().tone(1));
        assertEquals("quiet", measure.column().better().tone(0));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyColumnHasANameAndADefinitionInBothLanguages(Measure measure) {
        for (String language : new String[] {"da", "en"}) {
            var texts = ResourceBundle.getBundle("dk.kontakt.web.messages", Locale.forLanguageTag(language));
            assertTrue(texts.containsKey("report.measure." + measure), language);
            assertTrue(texts.containsKey("report.definition." + measure), language);
            assertTrue(texts.containsKey("report." + measure.group()), language);
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void aCountIsOfTheContactsBehindIt(Measure measure) {
        Figures figures = FactsInMemory.figures(200);
        if (measure.column().kind() == Kind.COUNT) {
            assertEquals(measure.behind().of(figures), measure.of(figures));
        }
        assertNull(measure.behind() == Outcome.ANY ? null : missing(measure), "what is behind has a name");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINTS, ANY",
        "BEFORE_SALE, ANY",
        "FIRST_CONTACT, RESOLVED",
        "ANSWERED_SHARE, OPENED",
        "ABANDONMENT, ANSWERED",
        "IN_TIME, PROMISED",
    })
    void aShareIsOfTheContactsBehindItOrOfTheOthers(Measure measure, Outcome whole) {
        Figures figures = FactsInMemory.figures(200);
        double behind = measure.behind().of(figures);
        double all = whole.of(figures) + (measure == Measure.ABANDONMENT ? behind : 0);
        double share = number(measure, figures);
        assertEquals(measure.isOfNone(1) ? 1 - behind / all : behind / all, share, 1e-12);
    }

    @Test
    void theServiceLevelLeadsToWhatWasNotInTime() {
        Figures figures = FactsInMemory.figures(200);
        double timed = figures.service().timed();
        assertEquals(
                1 - Measure.SERVICE_LEVEL.behind().of(figures) / timed, number(Measure.SERVICE_LEVEL, figures), 1e-12);
        assertTrue(Measure.SERVICE_LEVEL.isOfNone(1.0));
        assertTrue(Measure.ABANDONMENT.isOfNone(0.0));
    }

    private static double number(Measure measure, Figures figures) {
        return requireNonNull(measure.of(figures)).doubleValue();
    }

    private static @Nullable String missing(Measure measure) {
        String key = "report.outcome." + measure.behind();
        return Stream.of("da", "en")
                        .map(language ->
                                ResourceBundle.getBundle("dk.kontakt.web.messages", Locale.forLanguageTag(language)))
                        .allMatch(texts -> texts.containsKey(key))
                ? null
                : key;
    }
}
