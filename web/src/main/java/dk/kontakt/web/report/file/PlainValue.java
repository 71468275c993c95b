package dk.kontakt.web.report.file;

import dk.kontakt.web.report.table.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A cell as programs read it: no more digits than say something. */
final class PlainValue {
    private static final int SHARE_DIGITS = 4;
    private static final int DIGITS = 2;

    private PlainValue() {}

    /** A whole number or a decimal. */
    static Number of(Kind kind, Number value) {
        return switch (kind) {
            case SHARE -> rounded(value, SHARE_DIGITS);
            case RATING, RATE, MONEY -> rounded(value, DIGITS);
            case COUNT, TIME, DATE, TEXT -> value.longValue();
        };
    }

    private static BigDecimal rounded(Number value, int digits) {
        BigDecimal exact = value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(value.doubleValue());
        return exact.setScale(digits, RoundingMode.HALF_UP);
    }
}
