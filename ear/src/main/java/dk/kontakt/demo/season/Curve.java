package dk.kontakt.demo.season;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** How events spread over a period, hour by hour; it turns the share of all events into the instant when it has happened. */
public final class Curve {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Instant from;
    private final Instant to;

    /** At the index of an hour, the share of events before it; one entry more for the end. */
    private final double[] before;

    /** {@code rate} tells events an hour, on any scale, for the hour that begins at an instant. {@code from} is a full hour. */
    public Curve(Instant from, Instant to, ToDoubleFunction<Instant> rate) {
        this.from = from;
        this.to = to;
        int hours = (int) -Math.floorDiv(-Duration.between(from, to).toMillis(), HOUR.toMillis());
        this.before = new double[hours + 1];
        for (int hour = 0; hour < hours; hour++) {
            before[hour + 1] = before[hour] + rate.applyAsDouble(start(hour)) * length(hour) / HOUR.toMillis();
        }
        double all = before[hours];
        Arrays.setAll(before, hour -> before[hour] / all);
    }

    /** The instant by which {@code share}, from 0 to below 1, of all events have happened; whole milliseconds. */
    public Instant at(double share) {
        int found = Arrays.binarySearch(before, share);
        int hour = found < 0 ? -found - 2 : lastOfEqual(found);
        double within = (share - before[hour]) / (before[hour + 1] - before[hour]);
        return start(hour).plusMillis((long) (within * length(hour)));
    }

    /** The share of events before {@code at}; 0 and 1 outside the period. */
    public double shareBefore(Instant at) {
        if (!at.isAfter(from)) {
            return 0;
        } else if (!at.isBefore(to)) {
            return 1;
        }
        int hour = hourOf(at);
        double within = (double) Duration.between(start(hour), at).toMillis() / length(hour);
        return before[hour] + within * (before[hour + 1] - before[hour]);
    }

    int hourOf(Instant at) {
        return (int) (Duration.between(from, at).toMillis() / HOUR.toMillis());
    }

    /** Hours without events have the same share before them; the last is the one with events. */
    private int lastOfEqual(int found) {
        int hour = found;
        while (before[hour + 1] == before[hour]) {
            hour++;
        }
        return hour;
    }

    private Instant start(int hour) {
        return from.plus(HOUR.multipliedBy(hour));
    }

    private long length(int hour) {
        return Math.min(HOUR.toMillis(), Duration.between(start(hour), to).toMillis());
    }
}
