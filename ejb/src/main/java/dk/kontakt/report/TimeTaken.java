package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/** The time that something took, kept as sum and count of tickets so that averages of months and channels add up. */
public record TimeTaken(long tickets, long seconds) {

    TimeTaken plus(TimeTaken other) {
        return new TimeTaken(tickets + other.tickets, seconds + other.seconds);
    }

    /** Null when there is nothing to take the average of. */
    public @Nullable Long averageSeconds() {
        Double average = Ratio.of(seconds, tickets);
        return average == null ? null : Math.round(average);
    }
}
