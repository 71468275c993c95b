package dk.kontakt.web.report.subject;

import dk.kontakt.report.Days;
import dk.kontakt.report.Step;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What is asked of a report.
 *
 * @param own whether only the figures of whoever asks are wanted
 */
public record Question(Days days, Step step, boolean own) {

    public Question(Days days, Step step) {
        this(days, step, false);
    }

    /** As many months, where they are whole, or as many days, that end where these begin. */
    public Question before() {
        YearMonth first = YearMonth.from(days.from());
        YearMonth last = YearMonth.from(days.to());
        if (days.from().getDayOfMonth() == 1 && days.to().equals(last.atEndOfMonth())) {
            long months = first.until(last, ChronoUnit.MONTHS) + 1;
            return at(new Days(
                    first.minusMonths(months).atDay(1), first.minusMonths(1).atEndOfMonth()));
        }
        long length = days.from().until(days.to(), ChronoUnit.DAYS) + 1;
        return at(new Days(days.from().minusDays(length), days.from().minusDays(1)));
    }

    private Question at(Days others) {
        return new Question(others, step, own);
    }
}
