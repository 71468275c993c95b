package dk.kontakt.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Some months in a row, the first and the last one included. */
public record Period(YearMonth from, YearMonth to) {
    private static final int MOST_MONTHS = 120;

    /** @throws PeriodRefused if it ends before it starts, or is longer than ten years */
    public Period {
        if (to.isBefore(from)) {
            throw new PeriodRefused(PeriodRefused.Reason.ENDS_BEFORE_IT_STARTS);
        } else if (from.until(to, ChronoUnit.MONTHS) >= MOST_MONTHS) {
            throw new PeriodRefused(PeriodRefused.Reason.TOO_LONG);
        }
    }

    public int months() {
        return (int) from.until(to, ChronoUnit.MONTHS) + 1;
    }

    /** The period of the same length that ends where this one starts. */
    public Period before() {
        return new Period(from.minusMonths(months()), from.minusMonths(1));
    }
}
