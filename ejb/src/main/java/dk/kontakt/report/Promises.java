package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/** First answers that were promised and have been given or are overdue, and how many of them came in time. */
public record Promises(long made, long kept) {

    Promises plus(Promises other) {
        return new Promises(made + other.made, kept + other.kept);
    }

    public @Nullable Double keptShare() {
        return Ratio.of(kept, made);
    }
}
