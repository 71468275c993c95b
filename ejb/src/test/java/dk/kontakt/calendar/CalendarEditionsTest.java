package dk.kontakt.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A calendar whose rules change from a date on. */
class CalendarEditionsTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final OpeningRules SHORT = rules(COPENHAGEN, "09:00", "17:00");
    private static final OpeningRules LONG = rules(COPENHAGEN, "08:00", "20:00");
    private static final OpeningRules NIGHT = rules(COPENHAGEN, "22:00", "06:00");

    /** A Monday. */
    private static final LocalDate SWITCH = LocalDate.of(2026, 6, 1);

    @Test
    void theRulesOfTheDateOnWhichAnOpeningBeginsHold() {
        BusinessCalendar calendar = calendar(SHORT, LONG);

        assertEquals(local("2026-06-01T09:30"), calendar.due(local("2026-05-31T15:30"), Duration.ofHours(3)));
        assertEquals(Duration.ofHours(20), calendar.elapsed(local("2026-05-31T00:00"), local("2026-06-02T00:00")));
    }

    @Test
    void theFirstRulesHoldBeforeTheirDateToo() {
        BusinessCalendar calendar = calendar(SHORT, LONG);

        assertSame(SHORT, calendar.rulesOn(LocalDate.of(1999, 1, 1)));
        assertSame(SHORT, calendar.rulesOn(SWITCH.minusDays(1)));
        assertSame(LONG, calendar.rulesOn(SWITCH));
        assertEquals(local("1999-01-04T09:00"), calendar.nextOpening(local("1999-01-04T00:00")));
    }

    @Test
    void theLastNightOfTheOldRulesRunsIntoTheNewOnes() {
        BusinessCalendar calendar = calendar(NIGHT, LONG);

        assertEquals(
                List.of(
                        new OpenPeriod(local("2026-05-31T22:00"), local("2026-06-01T06:00")),
                        new OpenPeriod(local("2026-06-01T08:00"), local("2026-06-01T20:00"))),
                calendar.openPeriods(local("2026-05-31T12:00"), local("2026-06-02T00:00")));
    }

    @Test
    void aNewZoneHoldsFromItsDate() {
        OpeningRules newYork = rules(ZoneId.of("America/New_York"), "09:00", "17:00");
        BusinessCalendar calendar = calendar(SHORT, newYork);

        assertEquals(newYork.zone(), calendar.zone());
        assertEquals(Instant.parse("2026-06-01T13:00:00Z"), calendar.nextOpening(local("2026-05-31T17:00")));
    }

    @Test
    void whatCountsAsADayIsTheLatestRules() {
        assertEquals(Duration.ofHours(12), calendar(SHORT, LONG).typicalDay());
    }

    @Test
    void noEditionAtAllIsRefused() {
        assertThrows(CalendarRefused.class, () -> BusinessCalendar.of(new TreeMap<>()));
    }

    private static BusinessCalendar calendar(OpeningRules before, OpeningRules from) {
        return BusinessCalendar.of(new TreeMap<>(Map.of(LocalDate.of(2020, 1, 1), before, SWITCH, from)));
    }

    private static OpeningRules rules(ZoneId zone, String start, String end) {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new OpeningHours(LocalTime.parse(start), LocalTime.parse(end))));
        }
        return new OpeningRules(zone, week, Holidays.none(), Map.of());
    }

    private static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(COPENHAGEN).toInstant();
    }
}
