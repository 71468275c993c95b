package dk.kontakt.report.plan;

import dk.kontakt.ticket.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Who was there to work in each half-hour of the week, by the channels for which they were certified then. */
public final class Presence {
    private final Map<HalfHour, Integer> times;
    private final Map<HalfHour, Map<Set<Channel>, Duration>> lengths = new TreeMap<>();

    Presence(Map<HalfHour, Integer> times) {
        this.times = times;
    }

    /** Counts somebody who was there from one instant until another. */
    void add(Instant from, Instant until, Set<Channel> certified) {
        Instant at = from;
        while (at.isBefore(until)) {
            Instant next = HalfHour.end(at);
            Instant end = next.isBefore(until) ? next : until;
            lengths.computeIfAbsent(HalfHour.of(at), first -> new HashMap<>())
                    .merge(certified, Duration.between(at, end), Duration::plus);
            at = end;
        }
    }

    /** How many were there on average who were certified for the channel. */
    public double of(HalfHour half, Channel channel) {
        return average(half, certified -> certified.contains(channel));
    }

    /** How many were there on average who were certified for any of the channels. */
    public double ofAny(HalfHour half, Set<Channel> channels) {
        return average(half, certified -> !Collections.disjoint(certified, channels));
    }

    private double average(HalfHour half, Predicate<Set<Channel>> counts) {
        Duration sum = lengths.getOrDefault(half, Map.of()).entrySet().stream()
                .filter(there -> counts.test(there.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Duration.ZERO, Duration::plus);
        return sum.isZero() ? 0 : (double) sum.toMillis() / HalfHour.LENGTH.toMillis() / times.getOrDefault(half, 1);
    }
}
