package dk.kontakt.routing.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the router looked at the line, and what it could see there. */
public final class Looks {
    private static final Duration LATEST = Duration.ofSeconds(1);

    /** Further back a number of a transaction says nothing: the database may have been restored from a backup since. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final List<Look> looks;

    /**
     * One round.
     *
     * @param ended when it made room for the next one
     * @param seen null if not recorded
     */
    public record Look(Instant at, Instant ended, @Nullable Snapshot seen) {

        public static Look at(Instant at) {
            return new Look(at, at, null);
        }
    }

    /** @param looks the recorded rounds, in any order */
    public Looks(List<Look> looks) {
        this.looks = new ArrayList<>(looks);
        this.looks.sort(Comparator.comparing(Look::at));
    }

    /**
     * When the router looked after a change: at its recorded round that followed within a second, which is how often it looks at least;
     * otherwise as soon as it was not busy.
     */
    Instant after(Instant change) {
        int next = firstFrom(change);
        Instant free = next > 0 && looks.get(next - 1).ended().isAfter(change)
                ? looks.get(next - 1).ended()
                : change;
        return next < looks.size()
                        && Duration.between(free, looks.get(next).at()).compareTo(LATEST) <= 0
                ? looks.get(next).at()
                : free;
    }

    /**
     * When a change had come to where a round could see it: when it happened, or just after the last round that looked too early.
     *
     * @param transaction in which it was written; null if not recorded
     */
    public Instant seen(Instant change, @Nullable Long transaction) {
        Instant at = change;
        if (transaction != null) {
            for (int i = firstFrom(change); i < looks.size() && isTooEarly(looks.get(i), change, transaction); i++) {
                at = looks.get(i).at().plusNanos(1_000);
            }
        }
        return at;
    }

    private static boolean isTooEarly(Look look, Instant change, long transaction) {
        Snapshot seen = look.seen();
        return seen != null
                && !seen.sees(transaction)
                && Duration.between(change, look.at()).compareTo(UNDER_WAY) <= 0;
    }

    /** The first one that is not before the change. */
    private int firstFrom(Instant change) {
        int found = Collections.binarySearch(looks, Look.at(change), Comparator.comparing(Look::at));
        return found >= 0 ? found : -found - 1;
    }
}
