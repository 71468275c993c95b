package dk.kontakt.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Iterator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random calendars, zones and years against a count that watches the wall clock second by second. */
class BusinessCalendarPropertyTest {
    private static final int DAY = 24 * 60 * 60;
    private static final int MARGIN = 3 * DAY;
    private static final int ASKED = 3 * DAY;
    private static final int CALENDARS = 5;
    private static final Instant SKIPPED_FRIDAY_OF_APIA = Instant.parse("2011-12-30T10:00:00Z");

    /** Shifts of an hour, of half an hour, at midnight, of a whole day, and none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Copenhagen",
                "Australia/Lord_Howe",
                "Africa/Cairo",
                "Asia/Beirut",
                "America/Havana",
                "America/St_Johns",
                "Asia/Kolkata",
                "Pacific/Apia",
                "UTC",
            })
    void agreesWithACountOfSeconds(ZoneId zone) {
        var random = new Random(zone.getId().hashCode());
        for (int i = 0; i < CALENDARS; i++) {
            Instant start = i == 0 && zone.getId().equals("Pacific/Apia")
                    ? SKIPPED_FRIDAY_OF_APIA.minusSeconds(DAY + random.nextInt(DAY))
                    : nearAShift(random, zone);
            OpeningRules rules = RandomRules.next(random, zone, LocalDate.ofInstant(start, zone));
            requireAgreement(rules, start, random);
        }
    }

    private static void requireAgreement(OpeningRules rules, Instant start, Random random) {
        var asked =
                new Asked(BusinessCalendar.of(rules), start, random.nextInt(1_000_000_000), rules + " from " + start);
        var clock = new WallClock(rules, start.minusSeconds(MARGIN), MARGIN + ASKED + MARGIN);
        long open = 0;
        for (int second = 0; second < ASKED; second++) {
            Instant at = start.plusSeconds(second);
            boolean now = clock.isOpen(MARGIN + second);
            asked.requireOpen(at, now);
            open += now ? 1 : 0;
            if (random.nextInt(500) == 0) {
                asked.requireElapsed(at.plusSeconds(1), open);
                if (now) {
                    asked.requireDue(at, open, clock.isOpen(MARGIN));
                }
            }
        }
    }

    /** A calendar and an instant, whole and with a fraction of a second, from which it is asked. */
    private record Asked(BusinessCalendar calendar, Instant start, int fraction, String what) {

        void requireOpen(Instant at, boolean open) {
            if (calendar.isOpen(at.plusNanos(fraction)) != open) {
                fail("open at " + at + " should be " + open + " in " + what);
            }
        }

        void requireElapsed(Instant to, long open) {
            assertEquals(Duration.ofSeconds(open), calendar.elapsed(start, to), () -> "until " + to + " in " + what);
        }

        /** The second from {@code at} on is the last of so many open ones. */
        void requireDue(Instant at, long open, boolean openAtStart) {
            assertEquals(at.plusSeconds(1), calendar.due(start, Duration.ofSeconds(open)), what);
            assertEquals(at, calendar.nextOpening(at), what);
            Instant later = start.plusNanos(fraction);
            if (!openAtStart) {
                assertEquals(at.plusSeconds(1), calendar.due(later, Duration.ofSeconds(open)), what);
            } else if (open > 1) {
                assertEquals(at.plusNanos(fraction), calendar.due(later, Duration.ofSeconds(open - 1)), what);
            }
        }
    }

    /** Over decades, the blocks say what the walk says. */
    @Test
    void blocksAgreeWithTheWalk() {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            Instant start = Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextInt(1_000_000_000));
            OpeningRules rules = RandomRules.next(random, ZoneId.of("Europe/Copenhagen"), LocalDate.of(2026, 1, 1));
            var calendar = BusinessCalendar.of(rules);
            Duration duration = Duration.ofSeconds(random.nextInt(60_000_000), random.nextInt(1_000_000_000));
            Instant due = dueByWalk(calendar, start, duration);

            assertEquals(due, calendar.due(start, duration));
            assertEquals(duration, calendar.elapsed(start, due));
            Duration periods = calendar.openPeriods(start, due).stream()
                    .map(OpenPeriod::length)
                    .reduce(Duration.ZERO, Duration::plus);
            assertEquals(duration, periods);
        }
    }

    private static Instant dueByWalk(BusinessCalendar calendar, Instant start, Duration duration) {
        Duration left = duration;
        Iterator<OpenPeriod> periods = calendar.openPeriodsFrom(start);
        while (true) {
            OpenPeriod open = periods.next();
            if (left.compareTo(open.length()) <= 0) {
                return open.start().plus(left);
            }
            left = left.minus(open.length());
        }
    }

    private static Instant nearAShift(Random random, ZoneId zone) {
        Instant somewhere = Instant.parse("1995-01-01T00:00:00Z").plusSeconds(DAY * (long) random.nextInt(13_000));
        ZoneOffsetTransition shift = zone.getRules().nextTransition(somewhere);
        Instant near = shift == null ? somewhere : shift.getInstant();
        return near.minusSeconds(random.nextInt(2 * DAY));
    }
}
