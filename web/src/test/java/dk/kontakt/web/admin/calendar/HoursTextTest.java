package dk.kontakt.web.admin.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({
        "09:00-17:00,                '[[\"09:00\",\"17:00\"]]'",
        "'09:00-12:00, 13:00-17:00', '[[\"09:00\",\"12:00\"],[\"13:00\",\"17:00\"]]'",
        "9-17,                       '[[\"09:00\",\"17:00\"]]'",
        "8.30 – 16.15,               '[[\"08:30\",\"16:15\"]]'",
        "00:00-24:00,                '[[\"00:00\",\"24:00\"]]'",
        "22:00-06:00,                '[[\"22:00\",\"06:00\"]]'",
        "08:00:30-16:00,             '[[\"08:00:30\",\"16:00\"]]'",
        "'',                         '[]'",
        ",                           '[]'",
    })
    void readsTimesAsPeopleWriteThem(String text, String json) {
        assertEquals(json, HoursText.read(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lukket", "09:00", "09:00-", "25:00-26:00", "24:00-06:00", "09:60-10:00", "09:00-24:01", "9-17,"
            })
    void refusesWhatIsNoOpening(String text) {
        assertThrows(IllegalArgumentException.class, () -> HoursText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "09:00-17:00", "09:00-12:00, 13:00-24:00", "22:00-06:00", "08:00:30-16:00"})
    void writesWhatItReads(String text) {
        assertEquals(text, HoursText.of(HoursText.read(text)));
    }
}
