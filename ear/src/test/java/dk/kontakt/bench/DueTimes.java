package dk.kontakt.bench;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.OpenPeriod;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.CalendarDefinition;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Random;

/**
 * Due times a second on one thread: starts spread over a year, durations that are due within a month, a calendar with lunch breaks, a late
 * evening past midnight, and forty holidays and exceptions. Beside it the same by walking from day to day.
 */
final class DueTimes {
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS_A_YEAR = 365 * 24 * 60 * 60;

    /** Some two weeks of open time: due within a month, whatever the holidays; checked before it is measured. */
    private static final int MOST_OPEN_SECONDS = 100 * 60 * 60;

    private static final int QUESTIONS = 4096;
    private static final double LEAST_A_SECOND = 1_000_000;
    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final Duration MEASURED = Duration.ofSeconds(2);

    private final BusinessCalendar calendar = calendar();
    private final Instant[] starts = new Instant[QUESTIONS];
    private final Duration[] durations = new Duration[QUESTIONS];

    private DueTimes() {
        var random = new Random(20_260_101);
        for (int i = 0; i < QUESTIONS; i++) {
            starts[i] = YEAR.plusSeconds(random.nextInt(SECONDS_A_YEAR));
            durations[i] = Duration.ofSeconds(1 + random.nextInt(MOST_OPEN_SECONDS));
        }
    }

    /** Only this measurement, without the product. */
    public static void main(String[] arguments) {
        var figures = new Figures(System.out);
        measure(figures);
        figures.printTable();
    }

    static void measure(Figures figures) {
        var dueTimes = new DueTimes();
        dueTimes.requireSameAnswers();
        figures.add("sla.due-calculations.walk", dueTimes.rate(dueTimes::byWalk), "1/s");
        figures.addLeast("sla.due-calculations", dueTimes.rate(dueTimes::byCalendar), "1/s", LEAST_A_SECOND);
    }

    /** Answers one of the questions. */
    private interface Way {
        Instant due(int question);
    }

    private double rate(Way way) {
        run(way, WARM_UP);
        return run(way, MEASURED);
    }

    private static double run(Way way, Duration length) {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        long answers = 0;
        long seen = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < 64; i++) {
                seen += way.due((int) (answers++ % QUESTIONS)).getEpochSecond();
            }
        }
        requireSeen(seen);
        return answers / ((System.nanoTime() - begin) / 1e9);
    }

    /** An answer that nobody looks at might not be worked out. */
    private static void requireSeen(long seen) {
        if (seen == 0) {
            throw new IllegalStateException("no due times");
        }
    }

    private void requireSameAnswers() {
        for (int i = 0; i < QUESTIONS; i++) {
            Instant due = byCalendar(i);
            if (!due.equals(byWalk(i)) || due.isAfter(starts[i].plus(Duration.ofDays(31)))) {
                throw new IllegalStateException("question " + i + " is due at " + due + " or at " + byWalk(i));
            }
        }
    }

    private Instant byCalendar(int question) {
        return calendar.due(starts[question], durations[question]);
    }

    private Instant byWalk(int question) {
        Duration left = durations[question];
        Iterator<OpenPeriod> periods = calendar.openPeriodsFrom(starts[question]);
        OpenPeriod open = periods.next();
        while (left.compareTo(open.length()) > 0) {
            left = left.minus(open.length());
            open = periods.next();
        }
        return open.start().plus(left);
    }

    private static BusinessCalendar calendar() {
        var holidays = JsonObjects.arrayBuilder();
        var exceptions = JsonObjects.builder();
        for (int i = 0; i < 20; i++) {
            LocalDate date = LocalDate.of(2026, 1, 6).plusDays(17L * i);
            holidays.add(date.toString());
            exceptions.add(
                    date.plusDays(5).toString(),
                    JsonObjects.read("{\"h\": [[\"09:00\", \"12:30\"]]}").getJsonArray("h"));
        }
        String day = "[[\"08:00\", \"12:00\"], [\"12:30\", \"18:00\"]]";
        var weekly = JsonObjects.read("""
                {"MONDAY": %1$s, "TUESDAY": %1$s, "WEDNESDAY": %1$s, "THURSDAY": [["08:00", "12:00"], ["20:00", "01:00"]], "FRIDAY": %1$s}
                """.formatted(day));
        return CalendarDefinition.read(JsonObjects.of(
                "zone",
                "Europe/Copenhagen",
                "weekly",
                weekly,
                "holidays",
                holidays.build(),
                "exceptions",
                exceptions.build()));
    }
}
