package dk.kontakt.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.CalendarRefused;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.platform.JsonObjects;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
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

    @Test
    void holidaysOfRegionsJoinThoseByDate() {
        OpeningRules rules = CalendarDefinition.readRules(JsonObjects.read("""
                {"zone": "Europe/Copenhagen", "weekly": {"FRIDAY": [["09:00", "17:00:30"]]},
                 "holidays": ["2026-06-05"], "holidayRegions": ["dk"], "exceptions": null}
                """));

        assertTrue(rules.holidays().contains(LocalDate.of(2026, 6, 5)));
        assertTrue(rules.holidays().contains(LocalDate.of(2026, 4, 3)));
        assertEquals(Set.of("dk"), rules.holidays().regions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                           | weekly is required; zone is required
            {"zone": "Mars/Olympus", "weekly": {"MONDAY": [["09:00", "17:00"]]}} | zone must be a time zone, as Europe/Copenhagen
            {"zone": 1, "weekly": []}                                    | weekly must be an object; zone must be text
            {"zone": "UTC", "weekly": {"MONTAG": [["09:00", "17:00"]]}}  | weekly.MONTAG is no day of the week, as MONDAY
            {"zone": "UTC", "weekly": {"MONDAY": [["09:00"]]}}           | weekly.MONDAY[0] must be a start and an end, as ["09:00", "17:00"]
            {"zone": "UTC", "weekly": {"MONDAY": [["9:00", "17:00"]]}}   | weekly.MONDAY[0][0] must be a local time from 00:00 to 24:00, as HH:mm or HH:mm:ss
            {"zone": "UTC", "weekly": {"MONDAY": [["09:00", "24:01"]]}}  | weekly.MONDAY[0][1] must be a local time from 00:00 to 24:00, as HH:mm or HH:mm:ss
            {"zone": "UTC", "weekly": {"MONDAY": [["24:00", "02:00"]]}}  | weekly.MONDAY[0][0] must not be 24:00, which is only an end
            {"zone": "UTC", "weekly": {"MONDAY": [["09:00", null]]}}     | weekly.MONDAY[0][1] must be text
            {"zone": "UTC", "weekly": {"MONDAY": "09-17"}}               | weekly.MONDAY must be a list
            {"zone": "UTC", "weekly": {}}                                | weekly has no opening: the calendar is never open
            {"weekly": {}}                                               | zone is required; weekly has no opening: the calendar is never open
            {"zone": "UTC", "weekly": {"MONDAY": [["09:00", "17:00"], ["16:59", "18:00"]]}} | weekly.MONDAY[1] overlaps weekly.MONDAY[0]
            {"zone": "UTC", "weekly": {"MONDAY": [["09:00", "17:00"]]}, "holidays": ["2026-02-29", 7]} | holidays[0] must be a date, as 2026-12-24; holidays[1] must be text
            {"zone": "UTC", "weekly": {"MONDAY": [["09:00", "17:00"]]}, "holidayRegions": ["dk", "xx"]} | holidayRegions[1] is no region with known holidays, as dk
            {"zone": "UTC", "weekly": {"MONDAY": [["09:00", "17:00"]]}, "exceptions": {"2026-13-01": []}, "hours": 1} | exceptions.2026-13-01 must be a date, as 2026-12-24; hours is no part of a calendar
            """)
    void namesEveryWrongField(String json, String reasons) {
        var refused = assertThrows(CalendarRefused.class, () -> CalendarDefinition.read(JsonObjects.read(json)));

        assertEquals(reasons, refused.getMessage());
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
