package dk.kontakt.report.plan;

import dk.kontakt.report.Days;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of the 336 half-hours on the wall of a week, from Monday at 0 on; {@code number} counts those of the day from 0. */
public record HalfHour(DayOfWeek day, int number) implements Comparable<HalfHour> {
    public static final Duration LENGTH = Duration.ofMinutes(30);
    public static final int A_DAY = 48;

    private static final Comparator<HalfHour> IN_THE_WEEK =
            Comparator.comparing(HalfHour::day).thenComparing(HalfHour::number);
    private static final int MINUTES = 30;

    public static HalfHour of(Instant instant) {
        ZonedDateTime local = instant.atZone(Days.ZONE);
        return new HalfHour(local.getDayOfWeek(), 2 * local.getHour() + local.getMinute() / MINUTES);
    }

    /** The end of the half-hour in which an instant lies. */
    static Instant end(Instant at) {
        return Instant.ofEpochSecond((Math.floorDiv(at.getEpochSecond(), LENGTH.toSeconds()) + 1) * LENGTH.toSeconds());
    }

    /** In the order of the week. */
    public static List<HalfHour> all() {
        List<HalfHour> halves = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int number = 0; number < A_DAY; number++) {
                halves.add(new HalfHour(day, number));
            }
        }
        return halves;
    }

    /** How often the days have each of them, as time passes: days with 23 or 25 hours count as they were. */
    public static Map<HalfHour, Integer> times(Days days) {
        Map<HalfHour, Integer> times = new TreeMap<>();
        for (Instant start = days.start(); start.isBefore(days.end()); start = start.plus(LENGTH)) {
            times.merge(of(start), 1, Integer::sum);
        }
        return times;
    }

    public int hour() {
        return number / 2;
    }

    /** When it begins. */
    public LocalTime start() {
        return LocalTime.MIDNIGHT.plusMinutes((long) number * MINUTES);
    }

    @Override
    public int compareTo(HalfHour other) {
        return IN_THE_WEEK.compare(this, other);
    }
}
