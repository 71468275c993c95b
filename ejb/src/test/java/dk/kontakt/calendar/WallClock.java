package dk.kontakt.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours read naively: the wall clock of a zone is watched second by second over some days, and what it shows decides when an
 * opening begins and ends. Shares nothing with the code under test but the rules.
 */
final class WallClock {
    private static final long[] NEVER = {-1, -1};

    private final long first;
    private final boolean[] open;
    private final Map<Long, long[]> seen = new HashMap<>();

    /** Watches {@code seconds} from {@code from}; what begins or ends outside of them is not known. */
    WallClock(OpeningRules rules, Instant from, int seconds) {
        first = from.getEpochSecond();
        open = new boolean[seconds];
        LocalDate firstDay = LocalDate.ofInstant(from, rules.zone());
        LocalDate lastDay = LocalDate.ofInstant(from.plusSeconds(seconds), rules.zone());
        firstDay.datesUntil(lastDay).forEach(day -> hoursOn(rules, day).forEach(hours -> note(day, hours)));
        watch(rules.zone());
        firstDay.datesUntil(lastDay).forEach(day -> hoursOn(rules, day).forEach(hours -> open(day, hours)));
    }

    boolean isOpen(int second) {
        return open[second];
    }

    private static Iterable<OpeningHours> hoursOn(OpeningRules rules, LocalDate day) {
        Iterable<OpeningHours> exception = rules.exceptions().get(day);
        if (exception != null) {
            return exception;
        }
        boolean holiday = rules.holidays().dates().contains(day);
        return holiday ? List.of() : rules.weekly().getOrDefault(day.getDayOfWeek(), List.of());
    }

    private void note(LocalDate day, OpeningHours hours) {
        seen.put(start(day, hours), NEVER.clone());
        seen.put(end(day, hours), NEVER.clone());
    }

    /** Keeps when a local time was first and last shown; one that was jumped over would have been shown so much later. */
    private void watch(ZoneId zone) {
        Map<Long, long[]> wanted = Map.copyOf(seen);
        long previous = shown(zone, first) - 1;
        for (int second = 0; second < open.length; second++) {
            long now = shown(zone, first + second);
            for (long skipped = previous + 1; skipped < now; skipped++) {
                keep(wanted.get(skipped), second + (skipped - previous - 1));
            }
            keep(wanted.get(now), second);
            previous = now;
        }
    }

    private static void keep(long @Nullable [] occurrences, long second) {
        if (occurrences != null) {
            occurrences[0] = occurrences[0] < 0 ? second : occurrences[0];
            occurrences[1] = second;
        }
    }

    private static long shown(ZoneId zone, long epochSecond) {
        return epochSecond
                + zone.getRules().getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
    }

    private void open(LocalDate day, OpeningHours hours) {
        long from = seen.getOrDefault(start(day, hours), NEVER)[0];
        long to = seen.getOrDefault(end(day, hours), NEVER)[1];
        for (long second = from; from >= 0 && second < to && second < open.length; second++) {
            open[(int) second] = true;
        }
    }

    private static long start(LocalDate day, OpeningHours hours) {
        return local(day, hours.start());
    }

    private static long end(LocalDate day, OpeningHours hours) {
        return local(hours.end().isAfter(hours.start()) ? day : day.plusDays(1), hours.end());
    }

    private static long local(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).toEpochSecond(ZoneOffset.UTC);
    }
}
