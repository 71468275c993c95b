package dk.kontakt.channel.social.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsSegmentsTest {

    @ParameterizedTest
    @CsvSource({
        "a, 0, GSM_7, 0, 0, 160",
        "a, 1, GSM_7, 1, 1, 159",
        "a, 160, GSM_7, 160, 1, 0",
        "a, 161, GSM_7, 161, 2, 145",
        "a, 306, GSM_7, 306, 2, 0",
        "a, 307, GSM_7, 307, 3, 152",
        "æøåÆØÅé, 1, GSM_7, 7, 1, 153",
        "€, 1, GSM_7, 2, 1, 158",
        "€, 80, GSM_7, 160, 1, 0",
        "€, 81, GSM_7, 162, 2, 143",
        "{}[]~|^\\, 1, GSM_7, 16, 1, 144",
        "ê, 1, UCS_2, 1, 1, 69",
        "`, 1, UCS_2, 1, 1, 69",
        "ж, 70, UCS_2, 70, 1, 0",
        "ж, 71, UCS_2, 71, 2, 63",
        "ж, 134, UCS_2, 134, 2, 0",
        "ж, 135, UCS_2, 135, 3, 66",
        "😀, 1, UCS_2, 2, 1, 68",
        "😀, 35, UCS_2, 70, 1, 0",
        "😀, 36, UCS_2, 72, 2, 61",
    })
    void countsCharactersAndSegments(
            String text, int times, SmsEncoding encoding, int characters, int segments, int left) {
        SmsSegments sms = SmsSegments.of(text.repeat(times));

        assertEquals(encoding, sms.encoding());
        assertEquals(characters, sms.characters());
        assertEquals(segments, sms.segments().size());
        assertEquals(left, sms.left());
    }

    @Test
    void anEscapeSequenceIsNotSplit() {
        SmsSegments sms = SmsSegments.of("a".repeat(152) + "€" + "b".repeat(20));

        assertEquals(List.of("a".repeat(152), "€" + "b".repeat(20)), sms.segments());
    }

    @Test
    void aSurrogatePairIsNotSplit() {
        SmsSegments sms = SmsSegments.of("ж".repeat(66) + "😀" + "ж".repeat(10));

        assertEquals(List.of("ж".repeat(66), "😀" + "ж".repeat(10)), sms.segments());
    }

    @Test
    void thePlacesThatAreLostAtABreakMayNeedOneSegmentMore() {
        assertEquals(
                3, SmsSegments.of("a".repeat(152) + "€".repeat(77)).segments().size());
    }

    @Test
    void nothingIsLostAndNoSegmentIsTooLong() {
        var random = new Random(79);
        String letters = "abæøå €{}\n?";
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(700), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            if (i % 2 == 0) {
                text.insert(random.nextInt(text.length() + 1), "😀");
            }
            SmsSegments sms = SmsSegments.of(text.toString());
            assertEquals(text.toString(), String.join("", sms.segments()));
            assertTrue(sms.left() >= 0);
            int most = sms.segments().size() > 1
                    ? sms.encoding().joined()
                    : sms.encoding().alone();
            for (String segment : sms.segments()) {
                assertTrue(segment.codePoints().map(sms.encoding()::places).sum() <= most);
                assertFalse(Character.isLowSurrogate(segment.charAt(0)));
            }
        }
    }
}
