package dk.kontakt.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random calendars against a count that walks the time line minute by minute and asks the wall clock whether it is open. */
class BusinessCalendarPropertyTest {

    /** Zones with shifts of an hour, of half an hour, and at midnight. */
    private static final List<String> ZONES =
            List.of("Europe/Copenhagen", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut", "UTC");

    private static final int MINUTES = 9 * 24 * 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void elapsedAndDueAgreeWithACountOfMinutes(long seed) {
        var random = new Random(seed);
        BusinessCalendar calendar = randomCalendar(random);
        Instant start = startNearAShift(random, calendar.zone());
        int open = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            Instant at = start.plusSeconds(60L * minute);
            if (isOpenByWallClock(calendar, at)) {
                open++;
                Instant due = open % 13 == 0 ? calendar.due(start, Duration.ofMinutes(open)) : at.plusSeconds(60);
                assertEquals(at.plusSeconds(60), due, "due in " + calendar);
            }
            if (minute % 97 == 0) {
                Duration elapsed = calendar.elapsed(start, at.plusSeconds(60));
                assertEquals(Duration.ofMinutes(open), elapsed, "elapsed to " + at + " in " + calendar);
            }
        }
    }

    /** Independent of the code under test: a local time that exists is open when it lies in an opening of today or yesterday. */
    private static boolean isOpenByWallClock(BusinessCalendar calendar, Instant at) {
        ZonedDateTime local = at.atZone(calendar.zone());
        LocalDate today = local.toLocalDate();
        return covers(calendar, today, at) || covers(calendar, today.minusDays(1), at);
    }

    private static boolean covers(BusinessCalendar calendar, LocalDate day, Instant at) {
        List<OpeningHours> openings = calendar.exceptions().containsKey(day)
                ? calendar.exceptions().get(day)
                : calendar.holidays().contains(day)
                        ? List.of()
                        : calendar.weekly().getOrDefault(day.getDayOfWeek(), List.of());
        for (OpeningHours hours : openings) {
            LocalDate lastDay = hours.end().isAfter(hours.start()) ? day : day.plusDays(1);
            ZonedDateTime from = day.atTime(hours.start()).atZone(calendar.zone());
            ZonedDateTime to =
                    lastDay.atTime(hours.end()).atZone(calendar.zone()).withLaterOffsetAtOverlap();
            if (!at.isBefore(from.toInstant()) && at.isBefore(to.toInstant())) {
                return true;
            }
        }
        return false;
    }

    private static BusinessCalendar randomCalendar(Random random) {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day == DayOfWeek.MONDAY || random.nextInt(4) > 0) {
                week.put(day, randomOpenings(random));
            }
        }
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        LocalDate holiday = LocalDate.of(2026, 3, 20).plusDays(random.nextInt(20));
        Set<LocalDate> holidays = new HashSet<>(Set.of(holiday));
        Map<LocalDate, List<OpeningHours>> exceptions = Map.of(holiday.plusDays(3), List.of(opening(600, 660)));
        return new BusinessCalendar(zone, week, holidays, exceptions);
    }

    /** Some openings in the day, and perhaps one from late evening into the small hours; disjoint by construction. */
    private static List<OpeningHours> randomOpenings(Random random) {
        List<OpeningHours> openings = new ArrayList<>();
        int minute = 150 + random.nextInt(120);
        while (minute < 1200) {
            int end = Math.min(1260, minute + 15 + random.nextInt(300));
            openings.add(opening(minute, end));
            minute = end + random.nextInt(240);
        }
        if (random.nextBoolean()) {
            openings.add(opening(1290, random.nextInt(150)));
        }
        return openings;
    }

    private static OpeningHours opening(int from, int to) {
        return new OpeningHours(LocalTime.ofSecondOfDay(60L * from), LocalTime.ofSecondOfDay(60L * to));
    }

    private static Instant startNearAShift(Random random, ZoneId zone) {
        Instant spring = Instant.parse("2026-03-01T00:00:00Z");
        var shift = zone.getRules().nextTransition(spring);
        Instant near = shift == null ? spring : shift.getInstant();
        long minutesBefore = random.nextInt(4 * 24 * 60);
        return near.minus(Duration.ofMinutes(minutesBefore));
    }
}
