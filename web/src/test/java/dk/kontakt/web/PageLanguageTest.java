package dk.kontakt.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {

    @ParameterizedTest(name = "chosen {0}, browser {1}: {2}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "nothing, nothing,              da",
                "nothing, da-DK;en,             da",
                "nothing, en-US;da,             en",
                "nothing, de-DE;da;en,          da",
                "nothing, de-DE;fr,             en",
                "en,      da-DK,                en",
                "da,      en-GB,                da",
                "xx,      en-GB,                en",
            })
    void theChoiceCountsFirstThenTheBrowsersFirstLanguageThatWeHave(
            @Nullable String chosen, @Nullable String browser, String expected) {
        List<Locale> wanted = browser == null
                ? List.of()
                : LanguageRange.parse(browser.replace(';', ',')).stream()
                        .map(range -> Locale.forLanguageTag(range.getRange()))
                        .toList();
        assertEquals(expected, PageLanguage.choose(chosen, wanted));
    }
}
