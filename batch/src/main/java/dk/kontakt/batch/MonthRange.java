package dk.kontakt.batch;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Months from one to another, both included; without a bound where a job's parameter was not given. */
final class MonthRange {
    private final @Nullable YearMonth from;
    private final @Nullable YearMonth to;

    /** @throws DateTimeParseException if a parameter is no month as in {@code 2026-01} */
    MonthRange(@Nullable String from, @Nullable String to) {
        this.from = month(from);
        this.to = month(to);
    }

    static boolean isMonth(String text) {
        try {
            YearMonth.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    boolean contains(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        return text == null || text.isBlank() ? null : YearMonth.parse(text);
    }
}
