package dk.kontakt.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanDurationTest {

    @ParameterizedTest(name = "{0} = {1} s")
    @CsvSource({
        "30 s,            30",
        "30s,             30",
        "45 sek.,         45",
        "5 min,           300",
        "4 t,             14400",
        "4 h,             14400",
        "4 timer,         14400",
        "1 time,          3600",
        "4 hours,         14400",
        "2 d,             172800",
        "2 Dage,          172800",
        "2 days,          172800",
        "1 d 12 t,        129600",
        "1h30min,         5400",
        "' 90  m ',       5400",
    })
    void readsUnitsOfBothLanguages(String text, long seconds) {
        assertEquals(seconds, HumanDuration.seconds(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "4", "t", "4 x", "4 t 3", "-4 t", "1,5 t", "0 s", "9999999 d", "hurtigst muligt"})
    void refusesWhatIsNoLengthOfTime(String text) {
        assertThrows(IllegalArgumentException.class, () -> HumanDuration.seconds(text));
    }

    @ParameterizedTest(name = "{0} s = {1} = {2}")
    @CsvSource({
        "30,     30 s,       30 s",
        "60,     1 min,      1 min",
        "90,     1 min 30 s, 1 min 30 s",
        "14400,  4 t,        4 h",
        "86400,  1 d,        1 d",
        "129600, 1 d 12 t,   1 d 12 h",
        "172800, 2 d,        2 d",
    })
    void writesTheLargestUnitsFirst(long seconds, String danish, String english) {
        assertEquals(danish, HumanDuration.text(seconds, "da"));
        assertEquals(english, HumanDuration.text(seconds, "en"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 59, 61, 3599, 3661, 86399, 90061, 31_536_000})
    void readsWhatItWrote(long seconds) {
        assertEquals(seconds, HumanDuration.seconds(HumanDuration.text(seconds, "da")));
        assertEquals(seconds, HumanDuration.seconds(HumanDuration.text(seconds, "en")));
    }
}
