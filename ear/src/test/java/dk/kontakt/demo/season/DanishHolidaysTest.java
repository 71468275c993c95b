package dk.kontakt.demo.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishHolidaysTest {

    @ParameterizedTest
    @CsvSource({"2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"})
    void findsEaster(LocalDate easter) {
        assertEquals(easter, DanishHolidays.easterSunday(easter.getYear()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, nytår",
        "2026-04-02, skærtorsdag",
        "2026-04-06, 2. påskedag",
        "2026-05-14, Kristi himmelfart",
        "2026-05-25, 2. pinsedag",
        "2026-12-26, 2. juledag"
    })
    void isClosedOn(LocalDate date, String name) {
        assertTrue(DanishHolidays.of(date.getYear()).contains(date), name);
    }

    @Test
    void storeBededagIsADayLikeOthers() {
        assertFalse(DanishHolidays.of(2026).contains(LocalDate.of(2026, 5, 1)));
    }
}
