package dk.kontakt.web.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
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
}
