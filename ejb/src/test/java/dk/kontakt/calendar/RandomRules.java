package dk.kontakt.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Random opening rules to the second: within days, past midnight, or round the clock; with holidays and exceptions near a date. */
final class RandomRules {
    private static final int HOUR = 60 * 60;
    private static final int DAY = 24 * HOUR;

    private enum Kind {
        WITHIN_DAYS,
        PAST_MIDNIGHT,
        ROUND_THE_CLOCK
    }

    private RandomRules() {}

    static OpeningRules next(Random random, ZoneId zone, LocalDate near) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day == DayOfWeek.MONDAY || random.nextInt(5) > 0 ? openings(random, kind) : List.of());
        }
        Set<LocalDate> holidays = new HashSet<>();
        Map<LocalDate, List<OpeningHours>> exceptions = new HashMap<>();
        for (int i = 0; i < 2; i++) {
            holidays.add(near.plusDays(random.nextInt(8) - 2));
            List<OpeningHours> instead = random.nextBoolean() ? List.of() : openings(random, kind);
            exceptions.put(near.plusDays(random.nextInt(8) - 2), instead);
        }
        return new OpeningRules(zone, week, Holidays.on(holidays), exceptions);
    }

    private static List<OpeningHours> openings(Random random, Kind kind) {
        return switch (kind) {
            case WITHIN_DAYS -> between(random, 0, DAY);
            case ROUND_THE_CLOCK -> List.of(opening(0, DAY));
            case PAST_MIDNIGHT -> {
                List<OpeningHours> openings = between(random, 5 * HOUR, 21 * HOUR);
                openings.add(opening(21 * HOUR + random.nextInt(3 * HOUR), random.nextInt(5 * HOUR)));
                yield openings;
            }
        };
    }

    /** Disjoint openings between two seconds of the day; some of them touch the limits. */
    private static List<OpeningHours> between(Random random, int from, int to) {
        TreeSet<Integer> edges = new TreeSet<>();
        if (random.nextBoolean()) {
            edges.add(from);
            edges.add(to);
        }
        while (edges.size() < 4 || edges.size() % 2 > 0) {
            edges.add(from + random.nextInt(to - from));
        }
        List<OpeningHours> openings = new ArrayList<>();
        while (!edges.isEmpty()) {
            openings.add(opening(edges.pollFirst(), edges.pollFirst()));
        }
        return openings;
    }

    private static OpeningHours opening(int from, int to) {
        return new OpeningHours(LocalTime.ofSecondOfDay(from), LocalTime.ofSecondOfDay(to % DAY));
    }
}
