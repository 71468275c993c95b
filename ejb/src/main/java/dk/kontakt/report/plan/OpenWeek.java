package dk.kontakt.report.plan;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.calendar.OpenPeriod;
import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** In which half-hours of the week channels promise to be open, by calendars; of a channel without one nothing is known. */
public final class OpenWeek {
    private static final double MOSTLY = 0.5;

    private final Map<Channel, Map<HalfHour, Duration>> open = new EnumMap<>(Channel.class);
    private final Map<Channel, Map<HalfHour, Integer>> times = new EnumMap<>(Channel.class);

    /** The channel promises the hours of the calendar on these days. */
    void promise(Channel channel, BusinessCalendar calendar, Days days) {
        Map<HalfHour, Integer> counts = times.computeIfAbsent(channel, first -> new HashMap<>());
        HalfHour.times(days).forEach((half, more) -> counts.merge(half, more, Integer::sum));
        Map<HalfHour, Duration> lengths = open.computeIfAbsent(channel, first -> new HashMap<>());
        for (OpenPeriod period : calendar.openPeriods(days.start(), days.end())) {
            add(lengths, period);
        }
    }

    boolean isKnown(Channel channel) {
        return times.containsKey(channel);
    }

    /** Those of the channels of which calendars are known. */
    Set<Channel> known(Set<Channel> channels) {
        var known = EnumSet.noneOf(Channel.class);
        known.addAll(channels);
        known.retainAll(times.keySet());
        return known;
    }

    /** Whether the channel is open for half of the half-hour or more in an average week; a holiday does not close it. */
    boolean isOpen(Channel channel, HalfHour half) {
        int count = times.getOrDefault(channel, Map.of()).getOrDefault(half, 0);
        Duration length = open.getOrDefault(channel, Map.of()).getOrDefault(half, Duration.ZERO);
        return count > 0 && length.toMillis() >= MOSTLY * count * HalfHour.LENGTH.toMillis();
    }

    private static void add(Map<HalfHour, Duration> lengths, OpenPeriod period) {
        Instant at = period.start();
        while (at.isBefore(period.end())) {
            Instant next = HalfHour.end(at);
            Instant end = next.isBefore(period.end()) ? next : period.end();
            lengths.merge(HalfHour.of(at), Duration.between(at, end), Duration::plus);
            at = end;
        }
    }
}
