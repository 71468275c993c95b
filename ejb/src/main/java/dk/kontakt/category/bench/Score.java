package dk.kontakt.category.bench;

import org.jspecify.annotations.Nullable;

/**
 * How well rules know one category.
 *
 * @param found texts of the category that the rules put there
 * @param wrong texts of another category that the rules put there
 * @param missed texts of the category that the rules put elsewhere
 */
public record Score(long found, long wrong, long missed) {
    /** Below, one text more or less changes the shares too much to build on. */
    public static final int FEW = 30;

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(found + other.found, wrong + other.wrong, missed + other.missed);
    }

    /** How many texts are of the category. */
    public long texts() {
        return found + missed;
    }

    public boolean isSmall() {
        return texts() < FEW;
    }

    /** The percentage of what the rules put into the category that belongs there; null where they put nothing there. */
    public @Nullable Double precision() {
        return percent(found, found + wrong);
    }

    /** The percentage of the category's texts that the rules put there; null where there are none. */
    public @Nullable Double recall() {
        return percent(found, found + missed);
    }

    /** The harmonic mean of precision and recall; null where neither can be said. */
    public @Nullable Double f1() {
        return percent(2 * found, 2 * found + wrong + missed);
    }

    private static @Nullable Double percent(long part, long whole) {
        return whole == 0 ? null : Double.valueOf(100.0 * part / whole);
    }
}
