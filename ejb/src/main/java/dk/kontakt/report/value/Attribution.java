package dk.kontakt.report.value;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * To which contact of its customer an order belongs from a day on, if one came in the hours before it (C73).
 *
 * @param costAlarmShare the share of its sales that a channel may cost before an alarm (C14)
 */
public record Attribution(LocalDate validFrom, int windowHours, ContactChoice choice, BigDecimal costAlarmShare) {
    /** Ninety days. */
    public static final int LONGEST_WINDOW = 2_160;

    private static final BigDecimal LARGEST_SHARE = new BigDecimal("9.9999");
    private static final int SHARE_DIGITS = 4;

    void requireSound(LocalDate today) {
        var rules = new ValueRules();
        rules.date("validFrom", validFrom, today);
        rules.between("windowHours", windowHours, 1, LONGEST_WINDOW);
        rules.decimal("costAlarmShare", costAlarmShare, LARGEST_SHARE, SHARE_DIGITS);
        rules.requireKept();
    }
}
