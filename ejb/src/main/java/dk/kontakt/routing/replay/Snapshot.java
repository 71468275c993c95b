package dk.kontakt.routing.replay;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader of the database saw: every transaction before {@code first}, none from {@code next} on, and of those between all but the
 * ones that were {@code running}.
 */
public record Snapshot(long first, long next, Set<Long> running) {

    /** @param text as PostgreSQL writes it, {@code first:next:running,…} */
    public static Snapshot parse(String text) {
        String[] parts = text.split(":", -1);
        Set<Long> running = parts[2].isEmpty()
                ? Set.of()
                : Arrays.stream(parts[2].split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Snapshot(Long.parseLong(parts[0]), Long.parseLong(parts[1]), running);
    }

    boolean sees(long transaction) {
        return transaction < first || transaction < next && !running.contains(transaction);
    }
}
