package dk.kontakt.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.platform.JsonObjects;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDefinitionTest {

    @Test
    void readsOpeningsHolidaysAndExceptions() {
        BusinessCalendar calendar = CalendarDefinition.read(JsonObjects.read("""
                {"zone": "Europe/Copenhagen",
                 "weekly": {"THURSDAY": [["09:00", "12:00"], ["13:00", "17:00"]], "FRIDAY": [["22:00", "06:00"]]},
                 "holidays": ["2026-12-25"], "exceptions": {"2026-12-24": [["09:00", "10:00"]]}}
                """));

        assertEquals(
                Instant.parse("2026-12-24T09:00:00Z"), calendar.due(Instant.parse("2026-12-23T20:00:00Z"), hours(1)));
        assertEquals(
                Instant.parse("2026-12-31T08:00:00Z"), calendar.nextOpening(Instant.parse("2026-12-24T09:00:00Z")));
    }

    @Test
    void twentyFourOClockIsMidnightAtTheEndOfTheDay() {
        BusinessCalendar calendar = CalendarDefinition.read(
                JsonObjects.read("{\"zone\": \"UTC\", \"weekly\": {\"MONDAY\": [[\"00:00\", \"24:00\"]]}}"));

        assertTrue(calendar.isOpen(Instant.parse("2026-03-09T23:59:59Z")));
        assertEquals(
                hours(24),
                calendar.elapsed(Instant.parse("2026-03-08T00:00:00Z"), Instant.parse("2026-03-12T00:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                   | cannot be read
            {"zone": "Mars/Olympus", "weekly": {"MONDAY": [["09:00", "17:00"]]}} | Mars/Olympus
            {"zone": "UTC", "weekly": {"MONTAG": [["09:00", "17:00"]]}}          | MONTAG is no day of the week
            {"zone": "UTC", "weekly": {"MONDAY": [["09:00"]]}}                   | cannot be read
            {"zone": "UTC", "weekly": {"MONDAY": [["25:00", "26:00"]]}}          | 25:00
            {"zone": "UTC", "weekly": {}}                                        | never open
            """)
    void refusesWithTheReason(String json, String reason) {
        var refused = assertThrows(CalendarRefused.class, () -> CalendarDefinition.read(JsonObjects.read(json)));

        assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused.getMessage());
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
