package dk.kontakt.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.Holidays;
import dk.kontakt.calendar.OpeningHours;
import dk.kontakt.calendar.OpeningRules;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppliedSlaTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final BusinessCalendar OFFICE = office();

    /** A Friday afternoon before the clocks go forward. */
    private static final Instant FRIDAY = Instant.parse("2026-03-27T15:30:00Z");

    @Test
    void pausedClockHasNoDueTimeAndGoesOnWithWhatWasLeft() {
        AppliedSla applied = clock(Duration.ofHours(4));
        applied.run(FRIDAY, OFFICE);
        applied.pause(FRIDAY.plus(Duration.ofMinutes(30)), OFFICE);
        assertNull(applied.dueAt());

        Instant mondayTen = Instant.parse("2026-03-30T08:00:00Z");
        applied.run(mondayTen, OFFICE);

        assertEquals(mondayTen.plus(Duration.ofMinutes(210)), applied.dueAt());
    }

    @Test
    void reopenedClockDoesNotCountTheTimeInWhichItWasResolved() {
        AppliedSla applied = clock(Duration.ofHours(4));
        applied.run(FRIDAY, OFFICE);
        applied.close(FRIDAY.plus(Duration.ofMinutes(30)), OFFICE);
        Instant weeksLater = Instant.parse("2026-04-20T08:00:00Z");

        applied.reopen(weeksLater, OFFICE);

        assertEquals("PENDING", applied.view().state());
        assertEquals(weeksLater.plus(Duration.ofMinutes(210)), applied.dueAt());
    }

    @Test
    void answerExactlyAtTheDueTimeIsInTime() {
        AppliedSla applied = clock(Duration.ofMinutes(10));
        applied.run(FRIDAY, OFFICE);
        applied.close(FRIDAY.plus(Duration.ofMinutes(10)), OFFICE);

        assertEquals("MET", applied.view().state());
    }

    @Test
    void breachIsNeverTakenBack() {
        AppliedSla applied = clock(Duration.ofMinutes(10));
        applied.run(FRIDAY, OFFICE);
        applied.close(FRIDAY.plus(Duration.ofMinutes(10)).plusSeconds(1), OFFICE);
        applied.reopen(FRIDAY.plus(Duration.ofHours(1)), OFFICE);

        assertEquals("BREACHED", applied.view().state());
    }

    /** Random lives of a ticket; the time counted must be the open time of the spans in which the clock ran. */
    @ParameterizedTest
    @ValueSource(longs = {11, 22, 33, 44, 55, 66, 77, 88, 99, 110})
    void whatIsLeftAgreesWithACountOfMinutes(long seed) {
        var random = new Random(seed);
        Duration target = Duration.ofHours(60);
        AppliedSla applied = clock(target);
        List<Instant[]> ran = new ArrayList<>();
        Instant now = FRIDAY;
        for (int step = 0; step < 12; step++) {
            Instant from = now;
            applied.run(from, OFFICE);
            now = now.plus(Duration.ofMinutes(random.nextInt(400)));
            ran.add(new Instant[] {from, now});
            stop(applied, now, random.nextBoolean());
            now = now.plus(Duration.ofMinutes(random.nextInt(3_000)));
            applied.reopen(now, OFFICE);
        }
        applied.run(now, OFFICE);

        Duration left = target.minusMinutes(countOpenMinutes(ran));
        assertEquals(OFFICE.due(now, left), applied.dueAt());
    }

    private static void stop(AppliedSla applied, Instant at, boolean resolve) {
        if (resolve) {
            applied.close(at, OFFICE);
        } else {
            applied.pause(at, OFFICE);
        }
    }

    private static long countOpenMinutes(List<Instant[]> spans) {
        long minutes = 0;
        for (Instant[] span : spans) {
            for (Instant at = span[0]; at.isBefore(span[1]); at = at.plusSeconds(60)) {
                var local = at.atZone(COPENHAGEN);
                boolean weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(local.getDayOfWeek());
                minutes += !weekend && local.getHour() >= 9 && local.getHour() < 17 ? 1 : 0;
            }
        }
        return minutes;
    }

    private static AppliedSla clock(Duration target) {
        var policy = new PolicyDefinition(1, 1, "office", null, null, null, null, "office", null, target.toSeconds());
        return new AppliedSla(100_001, Metric.RESOLUTION, policy, target);
    }

    private static BusinessCalendar office() {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, List.of(new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0))));
        }
        return BusinessCalendar.of(new OpeningRules(COPENHAGEN, week, Holidays.none(), Map.of()));
    }
}
