package dk.kontakt.report.value;

import dk.kontakt.platform.FieldProblems;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What can be stored; notes everything that cannot, field by field. */
final class ValueRules {
    static final int HOUR_SECONDS = 3_600;
    static final int WEEK_SECONDS = 604_800;

    private static final int MOST_YEARS_AHEAD = 10;
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("99999999.99");
    private static final int AMOUNT_DIGITS = 2;

    private final FieldProblems problems = new FieldProblems();

    void date(String field, LocalDate date, LocalDate today) {
        LocalDate last = today.plusYears(MOST_YEARS_AHEAD);
        if (date.isBefore(LocalDate.EPOCH) || date.isAfter(last)) {
            problems.refuse(field, "must be a date from " + LocalDate.EPOCH + " to " + last);
        }
    }

    void between(String field, int number, int least, int most) {
        if (number < least || number > most) {
            problems.refuse(field, "must be a whole number from " + least + " to " + most);
        }
    }

    void money(String field, BigDecimal amount) {
        decimal(field, amount, LARGEST_AMOUNT, AMOUNT_DIGITS);
    }

    void decimal(String field, BigDecimal number, BigDecimal most, int digits) {
        if (number.signum() < 0
                || number.compareTo(most) > 0
                || number.stripTrailingZeros().scale() > digits) {
            problems.refuse(field, "must be from 0 to " + most + " with at most " + digits + " decimals");
        }
    }

    void refuse(String field, String detail) {
        problems.refuse(field, detail);
    }

    /** @throws ValueRefused naming everything that was noted */
    void requireKept() {
        problems.requireNone(ValueRefused::new);
    }
}
