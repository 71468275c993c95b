package dk.kontakt.web.admin.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarYearTest {
    private static final List<OpeningHours> DAY = List.of(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    private static final LocalDate OWN = LocalDate.of(2026, 6, 5);
    private static final LocalDate HALF = LocalDate.of(2026, 12, 23);

    private final CalendarYear year = new CalendarYear(rules(ZoneId.of("Europe/Copenhagen")), 2026, Locale.ENGLISH);

    @Test
    void weeksBeginOnMonday() {
        List<List<YearDay>> weeks = List.copyOf(year.weeks(YearMonth.of(2026, 3)));
        assertEquals(12, year.months().size());
        assertEquals(6, weeks.size());
        assertNull(weeks.get(0).get(5));
        assertEquals(LocalDate.of(2026, 3, 1), weeks.get(0).get(6).date());
        assertEquals(LocalDate.of(2026, 3, 31), weeks.get(5).get(1).date());
        assertNull(weeks.get(5).get(2));
    }

    @Test
    void tellsHolidaysExceptionsAndShifts() {
        assertEquals(
                List.of(LocalDate.of(2026, 3, 29), OWN, LocalDate.of(2026, 10, 25), HALF),
                year.notable().stream().map(YearDay::date).toList());
        assertEquals("", year.day(OWN).holiday());
        assertEquals(List.of(), year.day(OWN).hours());
        assertTrue(year.day(HALF).exception());
        assertEquals(
                LocalTime.of(3, 0),
                year.day(LocalDate.of(2026, 3, 29))
                        .shift()
                        .orElseThrow()
                        .getDateTimeAfter()
                        .toLocalTime());
    }

    @Test
    void knowsZonesWhoseClockNeverChanges() {
        assertEquals(
                List.of(OWN, HALF),
                new CalendarYear(rules(ZoneOffset.UTC), 2026, Locale.ENGLISH)
                        .notable().stream().map(YearDay::date).toList());
    }

    private static OpeningRules rules(ZoneId zone) {
        return new OpeningRules(
                zone,
                week(),
                Holidays.on(Set.of(OWN)),
                Map.of(HALF, List.of(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(12, 0)))));
    }

    private static Map<DayOfWeek, List<OpeningHours>> week() {
        return Map.of(DayOfWeek.MONDAY, DAY, DayOfWeek.WEDNESDAY, DAY, DayOfWeek.FRIDAY, DAY);
    }
}
