package dk.kontakt.routing.replay;

import java.time.Duration;
import java.util.Arrays;

/** Lengths of waiting in microseconds, of which there may be very many. */
final class Waits {
    private long[] all = new long[64];
    private int count;

    void add(Duration wait) {
        if (count == all.length) {
            all = Arrays.copyOf(all, 2 * count);
        }
        all[count++] = Math.max(0, wait.toNanos() / 1000);
    }

    Figures.Wait summary() {
        if (count == 0) {
            return Figures.Wait.NONE;
        }
        long[] sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return new Figures.Wait(quantile(sorted, 0.5), quantile(sorted, 0.95), quantile(sorted, 1));
    }

    /** The shortest wait that so large a share did not exceed. */
    private static Duration quantile(long[] sorted, double share) {
        int rank = Math.max(1, (int) Math.ceil(share * sorted.length));
        return Duration.ofNanos(1000 * sorted[rank - 1]);
    }
}
