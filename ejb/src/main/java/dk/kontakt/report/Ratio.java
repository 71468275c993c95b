package dk.kontakt.report;

import org.jspecify.annotations.Nullable;

/** A part of a whole; unknown, not zero, where there is no whole. */
final class Ratio {
    private Ratio() {}

    static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
