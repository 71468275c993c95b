package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/** How long the spans are into which days are put together; weeks are those of ISO 8601. */
public enum Step {
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    ALL(null);

    private final @Nullable String unit;

    Step(@Nullable String unit) {
        this.unit = unit;
    }

    /** By which PostgreSQL cuts days off; null where nothing is cut off. */
    @Nullable
    String unit() {
        return unit;
    }
}
