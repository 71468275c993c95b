package dk.kontakt.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignJsonTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void readsAnObject() {
        assertEquals("blåbær", ForeignJson.read("{\"a\": \"blåbær\"}").getString("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "7",
                "\"text\"",
                "[]",
                "[{}]",
                "{",
                "{\"a\"",
                "{\"a\":}",
                "{\"a\": 1,}",
                "{a: 1}",
                "{} {}",
                "{}x",
                "<contact/>",
                "{\"a\": \"\n\"}",
                "{\"a\": 01}",
                "{\"a\": \"\\x\"}",
                "{\"a\": NaN}",
            })
    void refusesWhatIsNotOneJsonObject(String text) {
        assertRefused("the message is not a JSON object", text);
    }

    @Test
    void saysWhereItStoppedReading() {
        assertRefused("the message is not a JSON object: line 2, column ", "{\"a\": 1,\nb: 2}");
    }

    @Test
    void takesExactlyOneMebibyte() {
        assertEquals(
                MEBIBYTE - 8,
                ForeignJson.read(ofLength(MEBIBYTE)).getString("a").length());
    }

    @Test
    void refusesOneByteMore() {
        assertRefused("the message is larger than 1 MiB", ofLength(MEBIBYTE + 1));
    }

    @Test
    void countsBytesNotCharacters() {
        assertRefused("the message is larger than 1 MiB", "{\"a\":\"" + "å".repeat(MEBIBYTE / 2) + "\"}");
    }

    @ParameterizedTest
    @CsvSource({"{, }, '\"a\":'", "[, ], ''"})
    void takesTwentyLevelsAndNoMore(String open, String close, String name) {
        assertEquals(1, ForeignJson.read(nested(20, open, close, name)).size());
        assertRefused("the message is nested deeper than 20 levels", nested(21, open, close, name));
    }

    @Test
    void findsOutAboutDepthWithoutReadingToTheEnd() {
        assertRefused("the message is nested deeper than 20 levels", "{\"a\":" + "[".repeat(500_000));
    }

    private static String nested(int levels, String open, String close, String name) {
        return "{\"a\":" + (open + name).repeat(levels - 2) + open + close + close.repeat(levels - 2) + "}";
    }

    private static String ofLength(int length) {
        return "{\"a\":\"" + "x".repeat(length - 8) + "\"}";
    }

    private static void assertRefused(String reason, String text) {
        UnreadableMessage refused = assertThrows(UnreadableMessage.class, () -> ForeignJson.read(text));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(reason), refused::getMessage);
    }
}
