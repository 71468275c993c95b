package dk.kontakt.web.admin.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanDurationTest {
    private static final Duration EIGHT_HOURS = Duration.ofHours(8);
    private static final Duration ALWAYS_OPEN = Duration.ofDays(1);

    @ParameterizedTest(name = "{0} = {1} s")
    @CsvSource({
        "30 s,            30",
        "30s,             30",
        "45 sek.,         45",
        "5 min,           300",
        "90 min,          5400",
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
        "1 arbejdsdag,    28800",
        "2 arbejdsdage,   57600",
        "2 hverdage,      57600",
        "2 Business days, 57600",
        "2  working  days, 57600",
        "1 arbejdsdag 4 t, 43200",
    })
    void readsUnitsOfBothLanguages(String text, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), HumanDuration.read(text, EIGHT_HOURS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "4",
                "t",
                "4 x",
                "4 t 3",
                "-4 t",
                "1,5 t",
                "0 s",
                "4000 d",
                "9999999 d",
                "2 business",
                "hurtigst muligt"
            })
    void refusesWhatIsNoLengthOfTime(String text) {
        assertThrows(IllegalArgumentException.class, () -> HumanDuration.read(text, EIGHT_HOURS));
    }

    @ParameterizedTest(name = "{0} s = {1} = {2}")
    @CsvSource({
        "30,     30 s,          30 s",
        "60,     1 min,         1 min",
        "90,     1 min 30 s,    1 min 30 s",
        "14400,  4 t,           4 h",
        "28800,  1 arbejdsdag,  1 business day",
        "57600,  2 arbejdsdage, 2 business days",
        "43200,  12 t,          12 h",
        "86400,  3 arbejdsdage, 3 business days",
        "97200,  27 t,          27 h",
    })
    void writesBusinessDaysWhereTheyAreWhole(long seconds, String danish, String english) {
        assertEquals(danish, HumanDuration.write(Duration.ofSeconds(seconds), EIGHT_HOURS, "da"));
        assertEquals(english, HumanDuration.write(Duration.ofSeconds(seconds), EIGHT_HOURS, "en"));
    }

    @ParameterizedTest(name = "{0} s = {1} = {2}")
    @CsvSource({
        "86400,  1 d,      1 d",
        "129600, 1 d 12 t, 1 d 12 h",
        "172800, 2 d,      2 d",
    })
    void knowsNoBusinessDaysWhereItIsAlwaysOpen(long seconds, String danish, String english) {
        assertEquals(danish, HumanDuration.write(Duration.ofSeconds(seconds), ALWAYS_OPEN, "da"));
        assertEquals(english, HumanDuration.write(Duration.ofSeconds(seconds), ALWAYS_OPEN, "en"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 59, 61, 3599, 3661, 28800, 86399, 90061, 31_536_000})
    void readsWhatItWrote(long seconds) {
        Duration length = Duration.ofSeconds(seconds);
        assertEquals(length, HumanDuration.read(HumanDuration.write(length, EIGHT_HOURS, "da"), EIGHT_HOURS));
        assertEquals(length, HumanDuration.read(HumanDuration.write(length, EIGHT_HOURS, "en"), EIGHT_HOURS));
    }
}
