package dk.kontakt.batch;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Months as jobs are given them. */
final class Months {
    private Months() {}

    static boolean isMonth(String text) {
        try {
            YearMonth.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /**
     * Null where none is given.
     *
     * @throws DateTimeParseException if it is no month as in {@code 2026-01}
     */
    static @Nullable YearMonth read(@Nullable String text) {
        return text == null || text.isBlank() ? null : YearMonth.parse(text);
    }
}
