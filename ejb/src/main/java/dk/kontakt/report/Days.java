package dk.kontakt.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Some days in a row in {@link #ZONE}, the first and the last one included. */
public record Days(LocalDate from, LocalDate to) {
    public static final ZoneId ZONE = ChannelValueFormula.ZONE;
    private static final int MOST_YEARS = 10;

    /** @throws PeriodRefused if they end before they start, or are more than ten years */
    public Days {
        if (to.isBefore(from)) {
            throw new PeriodRefused(PeriodRefused.Reason.ENDS_BEFORE_IT_STARTS);
        } else if (from.until(to, ChronoUnit.YEARS) >= MOST_YEARS) {
            throw new PeriodRefused(PeriodRefused.Reason.TOO_LONG);
        }
    }

    /** Whole weeks of which the last one ends the day before {@code today}. */
    public static Days weeksBefore(LocalDate today, int weeks) {
        return new Days(today.minusWeeks(weeks), today.minusDays(1));
    }

    public long count() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public Instant start() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after them. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
