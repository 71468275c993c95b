package dk.kontakt.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @ParameterizedTest(name = "Mon-Fri {0}-{1}: {2} + {3} = {4}")
    @CsvSource({
        "09:00, 17:00, 2026-03-06T16:30, PT1H, 2026-03-09T09:30",
        "08:00, 18:00, 2026-03-09T17:00, PT4H, 2026-03-10T11:00",
        "08:00, 18:00, 2026-03-09T17:00, PT3H, 2026-03-10T10:00",
        "09:00, 17:00, 2026-03-07T12:00, PT1S, 2026-03-09T09:00:01",
        "09:00, 17:00, 2026-03-09T09:00, PT8H, 2026-03-09T17:00",
        "09:00, 17:00, 2026-03-06T08:00, PT40H, 2026-03-12T17:00",
    })
    void dueTimeCountsOpenTimeOnly(LocalTime from, LocalTime to, String start, Duration target, String due) {
        var calendar = week(WORKING_DAYS, new OpeningHours(from, to));

        assertEquals(local(due), calendar.due(local(start), target));
    }

    @ParameterizedTest(name = "22:00-06:00 from {0} is {1}")
    @CsvSource({"2026-03-28, PT7H", "2026-10-24, PT9H", "2026-06-10, PT8H"})
    void nightShiftIsAsLongAsTheNightOfTheClockChange(LocalDate evening, Duration length) {
        var calendar = week(EnumSet.allOf(DayOfWeek.class), hours("22:00", "06:00"));
        Instant noon = evening.atTime(12, 0).atZone(COPENHAGEN).toInstant();
        Instant nextNoon = evening.plusDays(1).atTime(12, 0).atZone(COPENHAGEN).toInstant();

        assertEquals(length, calendar.elapsed(noon, nextNoon));
    }

    @Test
    void openingInTheSkippedHourMovesForwardByTheGap() {
        var calendar = week(Set.of(DayOfWeek.SUNDAY), hours("02:30", "05:00"));

        assertEquals(
                Instant.parse("2026-03-29T01:30:00Z"), calendar.nextOpening(Instant.parse("2026-03-28T20:00:00Z")));
    }

    @Test
    void repeatedHourOpensAtItsFirstAndClosesAtItsSecondOccurrence() {
        var calendar = week(Set.of(DayOfWeek.SUNDAY), hours("02:15", "02:45"));
        Instant saturday = Instant.parse("2026-10-24T10:00:00Z");

        assertEquals(Instant.parse("2026-10-25T00:15:00Z"), calendar.nextOpening(saturday));
        assertEquals(Duration.ofMinutes(90), calendar.elapsed(saturday, saturday.plus(Duration.ofDays(1))));
    }

    @Test
    void openingIsHalfOpen() {
        var calendar = week(WORKING_DAYS, hours("09:00", "17:00"));

        assertTrue(calendar.isOpen(local("2026-03-09T09:00")));
        assertFalse(calendar.isOpen(local("2026-03-09T17:00")));
    }

    @Test
    void holidayHasNoOpeningThatBeginsOnItAndAnExceptionReplacesTheDay() {
        var calendar = BusinessCalendar.of(new OpeningRules(
                COPENHAGEN,
                days(WORKING_DAYS, hours("09:00", "17:00")),
                Holidays.on(Set.of(LocalDate.parse("2026-12-25"))),
                Map.of(LocalDate.parse("2026-12-24"), List.of(hours("09:00", "12:00")))));

        assertEquals(local("2026-12-28T10:00"), calendar.due(local("2026-12-24T10:00"), Duration.ofHours(3)));
    }

    @Test
    void nightShiftBeforeAHolidayRunsIntoIt() {
        var calendar = BusinessCalendar.of(new OpeningRules(
                COPENHAGEN,
                days(EnumSet.allOf(DayOfWeek.class), hours("22:00", "06:00")),
                Holidays.on(Set.of(LocalDate.parse("2026-12-25"))),
                Map.of()));

        assertTrue(calendar.isOpen(local("2026-12-25T05:59")));
        assertFalse(calendar.isOpen(local("2026-12-25T22:00")));
    }

    @Test
    void alwaysOpenCountsEverySecond() {
        Instant start = Instant.parse("2026-03-28T12:34:56Z");

        assertEquals(start.plusSeconds(1_000_000), BusinessCalendar.always().due(start, Duration.ofSeconds(1_000_000)));
        assertEquals(Duration.ofSeconds(99_999), BusinessCalendar.always().elapsed(start, start.plusSeconds(99_999)));
    }

    @Test
    void aFractionOfASecondIsKeptWhereItIsOpenTime() {
        var calendar = week(WORKING_DAYS, hours("09:00", "17:00"));
        Instant open = local("2026-03-06T16:59:59").plusMillis(400);
        Instant closed = local("2026-03-06T18:00").plusMillis(400);

        assertEquals(local("2026-03-09T09:00").plusMillis(400), calendar.due(open, Duration.ofSeconds(1)));
        assertEquals(local("2026-03-09T09:00:01"), calendar.due(closed, Duration.ofSeconds(1)));
        assertEquals(local("2026-03-06T17:00"), calendar.due(open, Duration.ofMillis(600)));
        assertEquals(Duration.ofMillis(600), calendar.elapsed(open, closed));
    }

    @Test
    void openPeriodsAreCutAndThoseThatTouchAreOne() {
        var calendar = week(
                EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), hours("12:00", "00:00"), hours("00:00", "10:00"));

        assertEquals(
                List.of(
                        new OpenPeriod(local("2026-03-06T16:00"), local("2026-03-07T10:00")),
                        new OpenPeriod(local("2026-03-07T12:00"), local("2026-03-07T13:00"))),
                calendar.openPeriods(local("2026-03-06T16:00"), local("2026-03-07T13:00")));
    }

    @Test
    void openPeriodsOfMoreThanAYearAreWhole() {
        Instant start = Instant.parse("2020-01-01T00:00:00Z");

        assertEquals(
                List.of(new OpenPeriod(start, start.plus(Duration.ofDays(2_000)))),
                BusinessCalendar.always().openPeriods(start, start.plus(Duration.ofDays(2_000))));
        assertEquals(List.of(), BusinessCalendar.always().openPeriods(start, start));
    }

    @ParameterizedTest
    @CsvSource({"09:00, 17:00, PT8H", "22:00, 06:00, PT8H", "00:00, 00:00, PT24H", "08:00:00, 15:24:20, PT7H24M"})
    void aTypicalDayIsAnAverageOpenDay(LocalTime from, LocalTime to, Duration length) {
        assertEquals(length, week(WORKING_DAYS, new OpeningHours(from, to)).typicalDay());
    }

    @Test
    void tellsTheNextShiftOfTheClocks() {
        var calendar = week(WORKING_DAYS, hours("09:00", "17:00"));

        assertEquals(
                Optional.of(Instant.parse("2026-10-25T01:00:00Z")),
                calendar.nextShift(Instant.parse("2026-03-29T01:00:00Z")));
        assertEquals(Optional.empty(), BusinessCalendar.always().nextShift(Instant.EPOCH));
    }

    @Test
    void aCalendarThatEndedIsRefusedForADueTimeButHasElapsedTime() {
        LocalDate onlyDay = LocalDate.parse("2026-12-24");
        var calendar = BusinessCalendar.of(new OpeningRules(
                COPENHAGEN, Map.of(), Holidays.none(), Map.of(onlyDay, List.of(hours("09:00", "12:00")))));
        Instant after = local("2026-12-24T12:00");

        assertEquals(Duration.ofHours(3), calendar.elapsed(local("2000-01-01T00:00"), local("2050-01-01T00:00")));
        assertEquals(Duration.ofHours(3), calendar.typicalDay());
        assertFalse(calendar.isOpen(after));
        assertThrows(CalendarRefused.class, () -> calendar.nextOpening(after));
        assertThrows(CalendarRefused.class, () -> calendar.due(after, Duration.ofSeconds(1)));
        assertThrows(
                CalendarRefused.class, () -> calendar.openPeriodsFrom(after).next());
    }

    @Test
    void aDurationThatWouldTakeCenturiesIsRefused() {
        var calendar = week(Set.of(DayOfWeek.MONDAY), hours("09:00", "09:01"));

        var refused = assertThrows(
                CalendarRefused.class, () -> calendar.due(local("2026-03-09T09:00"), Duration.ofDays(3_650)));

        assertEquals("duration takes more than a hundred years of the calendar", refused.getMessage());
    }

    private static BusinessCalendar week(Set<DayOfWeek> days, OpeningHours... hours) {
        return BusinessCalendar.of(new OpeningRules(COPENHAGEN, days(days, hours), Holidays.none(), Map.of()));
    }

    private static Map<DayOfWeek, List<OpeningHours>> days(Set<DayOfWeek> days, OpeningHours... hours) {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(day, List.of(hours)));
        return week;
    }

    private static OpeningHours hours(String from, String to) {
        return new OpeningHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant local(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(COPENHAGEN).toInstant();
    }
}
