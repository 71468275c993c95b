package dk.kontakt.routing.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;

/**
 * When the router looked at the line after a change: at its recorded round that followed within a second, which is how often it looks at
 * least; otherwise at once.
 */
public final class Looks {
    private static final long LATEST = Duration.ofSeconds(1).toNanos() / 1000;

    private final long[] rounds;

    /** @param rounds the instants of recorded rounds, in any order */
    public Looks(Collection<Instant> rounds) {
        this.rounds = rounds.stream().mapToLong(Looks::micros).sorted().toArray();
    }

    Instant after(Instant change) {
        long at = micros(change);
        int found = Arrays.binarySearch(rounds, at);
        int next = found >= 0 ? found : -found - 1;
        return next < rounds.length && rounds[next] - at <= LATEST
                ? change.plusNanos((rounds[next] - at) * 1000)
                : change;
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }
}
