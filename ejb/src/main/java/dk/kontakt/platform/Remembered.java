package dk.kontakt.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value read from the database and believed for a short while, so that a change made on any node is known to all soon after. */
public final class Remembered<T> {
    private final Clock clock;
    private final Duration believed;
    private volatile @Nullable Read<T> last;

    private record Read<T>(T value, Instant until) {}

    public Remembered(Clock clock, Duration believed) {
        this.clock = clock;
        this.believed = believed;
    }

    /** The remembered value, or what {@code source} gives now. */
    public T get(Supplier<T> source) {
        Read<T> read = last;
        Instant now = clock.instant();
        if (read == null || now.isAfter(read.until)) {
            read = new Read<>(source.get(), now.plus(believed));
            last = read;
        }
        return read.value;
    }

    /** Makes the next {@link #get} read again. */
    public void forget() {
        last = null;
    }
}
