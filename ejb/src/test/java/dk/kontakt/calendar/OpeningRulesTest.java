package dk.kontakt.calendar;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opening rules are refused for, each with its place. */
class OpeningRulesTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** A Friday. */
    private static final LocalDate DATE = LocalDate.of(2026, 12, 25);

    @Test
    void rulesThatAreNeverOpenAreRefused() {
        String reason = "weekly has no opening: the calendar is never open";

        assertEquals(reason, reasonAgainst(Map.of(), Map.of()));
        assertEquals(reason, reasonAgainst(Map.of(DayOfWeek.MONDAY, List.of()), Map.of(DATE, List.of())));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}: {3}")
    @CsvSource({
        "MONDAY, 09:00-12:00, MONDAY, 11:59:59-13:00, weekly.MONDAY[1] overlaps weekly.MONDAY[0]",
        "MONDAY, 09:00-12:00, MONDAY, 09:00-12:00, weekly.MONDAY[1] overlaps weekly.MONDAY[0]",
        "TUESDAY, 22:00-06:00, WEDNESDAY, 05:00-07:00, weekly.WEDNESDAY[0] overlaps weekly.TUESDAY[0]",
        "SUNDAY, 22:00-06:00, MONDAY, 05:59:59-07:00, weekly.MONDAY[0] overlaps weekly.SUNDAY[0]",
        "MONDAY, 00:00-00:00, MONDAY, 12:00-13:00, weekly.MONDAY[1] overlaps weekly.MONDAY[0]",
    })
    void aWeekThatIsOpenTwiceAtOnceIsRefused(
            DayOfWeek day, String hours, DayOfWeek alsoDay, String alsoHours, String reason) {
        Map<DayOfWeek, List<OpeningHours>> week = new HashMap<>();
        week.put(day, List.of(hours(hours)));
        week.merge(alsoDay, List.of(hours(alsoHours)), (first, second) -> List.of(first.get(0), second.get(0)));

        assertEquals(reason, reasonAgainst(week, Map.of()));
    }

    @ParameterizedTest(name = "{0}, and on 25 December {1}: {2}")
    @CsvSource({
        "WEDNESDAY, 22:00-23:00, 09:00-12:00|11:00-13:00, exceptions.2026-12-25[1] overlaps exceptions.2026-12-25[0]",
        "THURSDAY, 22:00-06:00, 05:00-07:00, exceptions.2026-12-25[0] overlaps weekly.THURSDAY[0]",
        "SATURDAY, 05:00-07:00, 22:00-06:00, weekly.SATURDAY[0] overlaps exceptions.2026-12-25[0]",
    })
    void anExceptionMustNotOverlapItselfNorItsNeighbours(DayOfWeek day, String hours, String exception, String reason) {
        Map<LocalDate, List<OpeningHours>> exceptions = Map.of(
                DATE,
                List.of(exception.split("\\|")).stream()
                        .map(OpeningRulesTest::hours)
                        .toList());

        assertEquals(reason, reasonAgainst(Map.of(day, List.of(hours(hours))), exceptions));
    }

    @Test
    void everyOverlapIsNamedOnce() {
        Map<DayOfWeek, List<OpeningHours>> week =
                Map.of(DayOfWeek.MONDAY, List.of(hours("09:00-12:00"), hours("10:00-11:00"), hours("11:30-13:00")));

        assertEquals(
                "weekly.MONDAY[1] overlaps weekly.MONDAY[0]; weekly.MONDAY[2] overlaps weekly.MONDAY[0]",
                reasonAgainst(week, Map.of()));
    }

    @Test
    void openingsMayTouch() {
        assertDoesNotThrow(() -> new OpeningRules(
                COPENHAGEN,
                Map.of(
                        DayOfWeek.SUNDAY, List.of(hours("00:00-00:00")),
                        DayOfWeek.MONDAY, List.of(hours("12:00-13:00"), hours("00:00-12:00"))),
                Holidays.none(),
                Map.of(DATE, List.of(hours("22:00-06:00")), DATE.plusDays(1), List.of(hours("06:00-07:00")))));
    }

    @Test
    void anExceptionThatReplacesTheOverlapIsFine() {
        Map<DayOfWeek, List<OpeningHours>> week = Map.of(
                DayOfWeek.THURSDAY, List.of(hours("22:00-06:00")), DayOfWeek.SATURDAY, List.of(hours("05:00-07:00")));
        Map<LocalDate, List<OpeningHours>> exceptions =
                Map.of(DATE.minusDays(1), List.of(), DATE, List.of(hours("05:00-04:00")), DATE.plusDays(1), List.of());

        assertDoesNotThrow(() -> new OpeningRules(COPENHAGEN, week, Holidays.none(), exceptions));
    }

    @Test
    void aHolidayBesideAnExceptionHasNoOpeningToOverlap() {
        Map<DayOfWeek, List<OpeningHours>> week = Map.of(DayOfWeek.THURSDAY, List.of(hours("22:00-06:00")));
        Map<LocalDate, List<OpeningHours>> exceptions = Map.of(DATE, List.of(hours("05:00-07:00")));
        var holidays = Holidays.on(Set.of(DATE.minusDays(1)));

        assertDoesNotThrow(() -> new OpeningRules(COPENHAGEN, week, holidays, exceptions));
    }

    private static String reasonAgainst(
            Map<DayOfWeek, List<OpeningHours>> weekly, Map<LocalDate, List<OpeningHours>> exceptions) {
        var refused = assertThrows(
                CalendarRefused.class, () -> new OpeningRules(COPENHAGEN, weekly, Holidays.none(), exceptions));
        return String.valueOf(refused.getMessage());
    }

    private static OpeningHours hours(String text) {
        String[] times = text.split("-", 2);
        return new OpeningHours(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }
}
