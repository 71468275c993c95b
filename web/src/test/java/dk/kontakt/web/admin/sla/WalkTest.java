package dk.kontakt.web.admin.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    @Test
    void goesOverTheOpenPeriodsOfEachDay() {
        Walk walk = Walk.of(office(), at("2026-03-27T15:00"), Duration.ofHours(4));
        assertEquals(at("2026-03-30T11:00"), walk.due());
        assertEquals(4, walk.length());
        assertEquals(
                List.of(Duration.ofHours(2), Duration.ZERO, Duration.ZERO, Duration.ofHours(2)),
                walk.days(14).stream().map(WalkDay::length).toList());
    }

    @Test
    void drawsWhatIsOpenAndWhatOfItCounts() {
        WalkDay friday = Walk.of(office(), at("2026-03-27T15:00"), Duration.ofHours(4))
                .days(1)
                .get(0);
        assertEquals(37.5, friday.open().get(0).left(), 0.001);
        assertEquals(100 * 8 / 24.0, friday.open().get(0).width(), 0.001);
        assertEquals(62.5, friday.counted().get(0).left(), 0.001);
        assertEquals(100 * 2 / 24.0, friday.counted().get(0).width(), 0.001);
    }

    @Test
    void marksTheDayOnWhichTheClockChanges() {
        List<WalkDay> days =
                Walk.of(office(), at("2026-03-27T15:00"), Duration.ofHours(4)).days(14);
        assertTrue(days.get(2).shift());
        assertFalse(days.get(1).shift());
    }

    @Test
    void drawsByTheLocalClockOnTheDayOnWhichItChanges() {
        var hours = List.of(new OpeningHours(LocalTime.of(12, 0), LocalTime.of(18, 0)));
        var sundays =
                BusinessCalendar.of(new OpeningRules(ZONE, Map.of(DayOfWeek.SUNDAY, hours), Holidays.none(), Map.of()));
        WalkDay.Span open = Walk.of(sundays, at("2026-03-29T00:30"), Duration.ofHours(6))
                .days(1)
                .get(0)
                .open()
                .get(0);
        assertEquals(50, open.left(), 0.001);
        assertEquals(25, open.width(), 0.001);
    }

    @Test
    void dueAtOnceIsOneDay() {
        Walk walk = new Walk(office(), at("2026-03-27T15:00"), at("2026-03-27T15:00"));
        assertEquals(1, walk.length());
        assertEquals(List.of(), walk.days(14).get(0).counted());
    }

    private static BusinessCalendar office() {
        var hours = List.of(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        week.putAll(
                List.of(DayOfWeek.values()).subList(0, 5).stream().collect(Collectors.toMap(day -> day, day -> hours)));
        return BusinessCalendar.of(new OpeningRules(ZONE, week, Holidays.none(), Map.of()));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
