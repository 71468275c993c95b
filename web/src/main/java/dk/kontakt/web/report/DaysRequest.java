package dk.kontakt.web.report;

import dk.kontakt.report.Days;
import dk.kontakt.report.PeriodRefused;
import dk.kontakt.web.api.RequestRefused;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads which days a caller asks about. */
public final class DaysRequest {
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final int USUAL_WEEKS = 8;

    private DaysRequest() {}

    /**
     * The days between two dates, both included; without {@code to} up to yesterday, without {@code from} the eight weeks that end with
     * {@code to}.
     *
     * @throws RequestRefused naming the wrong parameter
     */
    public static Days days(@Nullable String from, @Nullable String to, LocalDate today) {
        LocalDate last = date("to", to, today.minusDays(1));
        LocalDate first = date(
                "from", from, Days.weeksBefore(last.plusDays(1), USUAL_WEEKS).from());
        try {
            return new Days(first, last);
        } catch (PeriodRefused refused) {
            throw ReportRequest.refusal(refused);
        }
    }

    private static LocalDate date(String name, @Nullable String text, LocalDate unlessGiven) {
        if (text == null || text.isEmpty()) {
            return unlessGiven;
        }
        try {
            if (text.matches(DATE)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Refused below, as text that is no date at all is.
        }
        throw new RequestRefused(name, "must be a date as 2026-01-31");
    }
}
