package dk.kontakt.demo.chance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** A sequence of draws of its own for one thing; the same seed, stream and number give the same draws. */
public final class Chance {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Chance(long state) {
        this.random = new SplittableRandom(state);
    }

    public static Chance of(long seed, String stream, long number) {
        return new Chance((seed * 31 + stream.hashCode()) * 31 + number * SPREAD);
    }

    /** From 0 to below 1, evenly. */
    public double share() {
        return random.nextDouble();
    }

    public boolean happens(double probability) {
        return share() < probability;
    }

    /** Both ends are possible. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** In whole milliseconds; {@code from} where nothing lies between. */
    public Instant between(Instant from, Instant to) {
        long span = Duration.between(from, to).toMillis();
        return span <= 1 ? from : from.plusMillis(random.nextLong(1, span));
    }

    public <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** As waiting and working times spread: half are shorter than {@code median}, few are very long. Whole milliseconds. */
    public Duration around(Duration median, double spread) {
        return Duration.ofMillis(Math.round(median.toMillis() * StrictMath.exp(spread * bell())));
    }

    /** As patience spreads, which does not grow with waiting. Whole milliseconds. */
    public Duration patience(Duration mean) {
        return Duration.ofMillis(Math.round(-mean.toMillis() * StrictMath.log(1 - share())));
    }

    public UUID uuid() {
        long version4 = (random.nextLong() & ~0xF000L) | 0x4000L;
        long variant = (random.nextLong() & ~(3L << 62)) | (1L << 63);
        return new UUID(version4, variant);
    }

    /** The normal distribution; StrictMath, so that every machine draws the same. */
    private double bell() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - share()));
        return radius * StrictMath.cos(2 * Math.PI * share());
    }
}
