package dk.kontakt.report.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.agent.AgentState;
import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import dk.kontakt.report.Days;
import dk.kontakt.report.PromiseRow;
import dk.kontakt.report.attendance.Spans.Span;
import dk.kontakt.ticket.Channel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C5 and C7: what was promised and kept, counted by intervals, equals what a clock shows second by second. */
class FloorTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void intervalsEqualTheSecondsOfTheDay(long seed) {
        var history = new RandomFloor(seed);
        for (LocalDate day : List.of(DAY, LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25))) {
            history.fill(day);
            Floor floor = new Floor(history.states(), history.certificates(), history.time());

            assertEquals(history.attendance(), floor.attendance());
            assertEquals(
                    history.promises(), new PromisedHours(history.calendars()).compare(day, history.time(), floor));
        }
    }

    @Test
    void aChannelIsStaffedOnceHoweverManyAreThere() {
        Floor floor = floor(
                List.of(
                        state("a", 0, AgentState.AVAILABLE),
                        state("b", 10, AgentState.WRAP_UP),
                        state("a", 20, AgentState.AWAY)),
                List.of(certified("a", -5, Channel.CHAT), certified("b", -5, Channel.CHAT)));

        assertEquals(100, floor.staffed(Channel.CHAT).seconds());
        assertEquals(0, floor.staffed(Channel.PHONE).seconds());
        assertEquals(
                Map.of(AgentState.AVAILABLE, 20L, AgentState.AWAY, 80L),
                floor.attendance().get("a"));
        assertEquals(Map.of(AgentState.WRAP_UP, 90L), floor.attendance().get("b"));
    }

    @Test
    void aCertificateCountsFromWhenItWasGivenUntilItWasTaken() {
        Floor floor = floor(
                List.of(state("a", -10, AgentState.AVAILABLE)),
                List.of(certified("a", 30, Channel.PHONE), certified("a", 70)));

        assertEquals(List.of(new Span(30, 70)), floor.staffed(Channel.PHONE).parts());
    }

    @Test
    void anAgentOfWhomNothingIsKnownYetIsNotThere() {
        Floor floor = floor(List.of(state("a", 40, AgentState.AWAY)), List.of());

        assertEquals(Map.of("a", Map.of(AgentState.AWAY, 60L)), floor.attendance());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, Europe/Copenhagen, 28800",
        "2026-03-29, Europe/Copenhagen, 25200",
        "2026-10-25, Europe/Copenhagen, 32400",
        "2026-10-24, Europe/Copenhagen, 28800",
        "2026-03-29, UTC, 25200",
    })
    void theHoursOfANightAreThoseOfItsZoneAlsoWhenTheClockChanges(LocalDate day, ZoneId zone, long seconds) {
        assertEquals(seconds, promised(nights(zone), day).advertisedSeconds());
    }

    @Test
    void openButNobodyThereIsBroken() {
        PromiseRow row = promised(nights(HERE), DAY);

        assertEquals(28_800, row.brokenSeconds());
        assertEquals(0.0, row.keptShare());
    }

    @Test
    void aChannelThatPromisesNothingAndHasNobodyHasNoRow() {
        var day = new Days(DAY, DAY);
        var time = new Span(day.start().getEpochSecond(), day.end().getEpochSecond());

        assertEquals(List.of(), new PromisedHours(Map.of()).compare(DAY, time, new Floor(List.of(), List.of(), time)));
    }

    private static PromiseRow promised(BusinessCalendar calendar, LocalDate date) {
        var day = new Days(date, date);
        var time = new Span(day.start().getEpochSecond(), day.end().getEpochSecond());
        return new PromisedHours(Map.of(Channel.CHAT, calendar))
                .compare(date, time, new Floor(List.of(), List.of(), time))
                .get(0);
    }

    private static BusinessCalendar nights(ZoneId zone) {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new OpeningHours(LocalTime.of(22, 0), LocalTime.of(6, 0))));
        }
        return BusinessCalendar.of(new OpeningRules(zone, week, Holidays.none(), Map.of()));
    }

    private static Floor floor(List<Changed<AgentState>> states, List<Changed<Set<Channel>>> certificates) {
        return new Floor(states, certificates, new Span(0, 100));
    }

    private static Changed<AgentState> state(String agent, long at, AgentState to) {
        return new Changed<>(agent, at, to);
    }

    private static Changed<Set<Channel>> certified(String agent, long at, Channel... channels) {
        return new Changed<>(agent, at, Set.of(channels));
    }
}
