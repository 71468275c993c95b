package dk.kontakt.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private static final Holidays DENMARK = new Holidays(Set.of(), Set.of("dk"));
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, Nytårsdag",
        "2026-04-02, Skærtorsdag",
        "2026-04-03, Langfredag",
        "2026-04-05, Påskedag",
        "2026-04-06, 2. påskedag",
        "2026-05-14, Kristi himmelfartsdag",
        "2026-05-24, Pinsedag",
        "2026-05-25, 2. pinsedag",
        "2026-12-25, 1. juledag",
        "2026-12-26, 2. juledag",
        "2023-05-05, Store bededag",
    })
    void knowsTheHolidaysOfDenmarkByTheirDanishNames(LocalDate date, String name) {
        assertTrue(DENMARK.contains(date));
        assertEquals(name, DENMARK.namedIn(date.getYear(), DANISH).get(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-26", "2025-05-16", "2026-05-01", "2026-06-05", "2026-12-24", "2026-12-31"})
    void storeBededagIsNoneFrom2024AndHalfDaysAreNone(LocalDate date) {
        assertFalse(DENMARK.contains(date));
    }

    @Test
    void otherNamesAreThoseOfTheLibrary() {
        LocalDate easter = LocalDate.of(2026, 4, 5);

        assertEquals("Ostern", DENMARK.namedIn(2026, Locale.GERMAN).get(easter));
    }

    @Test
    void aYearOfDenmarkHasTenHolidays() {
        assertEquals(10, DENMARK.namedIn(2026, DANISH).size());
        assertEquals(11, DENMARK.namedIn(2023, DANISH).size());
    }

    @ParameterizedTest
    @CsvSource({"se, 2026-06-06", "de, 2026-10-03", "de-by, 2026-01-06", "us, 2025-07-04", "gb-sct, 2026-11-30"})
    void knowsOtherCountriesAndTheirParts(String region, LocalDate date) {
        assertTrue(new Holidays(Set.of(), Set.of(region)).contains(date));
    }

    @Test
    void datesOfOnesOwnJoinThoseOfRegions() {
        LocalDate closed = LocalDate.of(2026, 6, 5);
        var holidays = new Holidays(Set.of(closed), Set.of("dk", "se"));

        assertTrue(holidays.contains(closed));
        assertTrue(holidays.contains(LocalDate.of(2026, 6, 6)));
        assertEquals("", holidays.namedIn(2026, DANISH).get(closed));
        assertFalse(Holidays.on(Set.of(closed)).contains(LocalDate.of(2026, 12, 25)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "DK", "de-xx", "dk-", "de-by-xx", "-"})
    void anUnknownRegionIsRefused(String region) {
        assertFalse(Holidays.isRegion(region));
        assertThrows(CalendarRefused.class, () -> new Holidays(Set.of(), Set.of(region)));
    }

    @Test
    void aYearThatARegionIsNotKnownForHasNoHolidays() {
        assertFalse(new Holidays(Set.of(), Set.of("ng")).contains(LocalDate.of(2500, 1, 1)));
        assertTrue(new Holidays(Set.of(), Set.of("ng")).contains(LocalDate.of(2026, 1, 1)));
    }
}
