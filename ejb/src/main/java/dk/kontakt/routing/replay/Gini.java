package dk.kontakt.routing.replay;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How unequally something is spread: 0 for equal parts, (n − 1) / n where one of n has it all. */
final class Gini {
    private Gini() {}

    /** Null where there is nothing to spread, or nobody to compare with. */
    static @Nullable Double of(long... parts) {
        long[] sorted = parts.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
        }
        return sorted.length < 2 || sum == 0 ? null : Double.valueOf(weighted / (sorted.length * sum));
    }
}
