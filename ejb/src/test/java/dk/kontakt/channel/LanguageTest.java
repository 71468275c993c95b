package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            da | Hvor er min pakke?
            da | Hej, jeg har ikke modtaget min ordre
            da | Må jeg bytte størrelsen?
            da | HVORNÅR KOMMER DEN
            da | Refund please, jeg har ikke fået det
            en | Where is my parcel?
            en | Hi, I have not received the order
            en | Can you tell me when it is in stock
            en | My order from Ærø is not here and I want to know where it is
            da | 100234
            da | ''
            da | Rückgabe
            """)
    void isGuessedFromLettersAndCommonWords(String language, String text) {
        assertEquals(language, Language.guess("", text));
    }
}
