package dk.kontakt.web.report;

import dk.kontakt.report.Period;
import dk.kontakt.report.PeriodRefused;
import dk.kontakt.web.api.RequestRefused;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads which report a caller wants. */
public final class ReportRequest {
    private static final String MONTH_OR_DATE = "\\d{4}-\\d{2}(-\\d{2})?";
    private static final int LENGTH_OF_MONTH = "2026-01".length();

    private ReportRequest() {}

    /**
     * The period between two months or dates, whose months are taken whole; without {@code from} the month of {@code to}, without both
     * the {@code present} month.
     *
     * @throws RequestRefused naming the wrong parameter
     */
    static Period period(@Nullable String from, @Nullable String to, YearMonth present) {
        YearMonth last = month("to", to, present);
        YearMonth first = month("from", from, last);
        try {
            return new Period(first, last);
        } catch (PeriodRefused refused) {
            throw refusal(refused);
        }
    }

    /** Of the parameters {@code from} and {@code to}, which make no period. */
    static RequestRefused refusal(PeriodRefused refused) {
        String detail = refused.reason() == PeriodRefused.Reason.TOO_LONG
                ? "must be within ten years of from"
                : "must not lie before from";
        return new RequestRefused("to", detail);
    }

    /** @throws RequestRefused unless it is {@code json}, {@code csv} or absent */
    public static boolean isCsv(@Nullable String format, boolean unlessSaid) {
        if (format == null || format.isEmpty()) {
            return unlessSaid;
        } else if (!format.equals("csv") && !format.equals("json")) {
            throw new RequestRefused("format", "must be json or csv");
        }
        return format.equals("csv");
    }

    private static YearMonth month(String name, @Nullable String text, YearMonth unlessGiven) {
        if (text == null || text.isEmpty()) {
            return unlessGiven;
        } else if (!text.matches(MONTH_OR_DATE)) {
            throw wrong(name);
        }
        try {
            return YearMonth.parse(text.substring(0, LENGTH_OF_MONTH));
        } catch (DateTimeException e) {
            throw wrong(name);
        }
    }

    private static RequestRefused wrong(String name) {
        return new RequestRefused(name, "must be a month as 2026-01, or a date as 2026-01-31");
    }
}
