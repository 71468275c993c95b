package dk.kontakt.customer;

import java.math.BigDecimal;

/** What a customer bought within a year, in the shop's currency: LOW below 1,000, MEDIUM below 5,000, HIGH from there. */
public enum ValueBand {
    LOW,
    MEDIUM,
    HIGH;

    private static final BigDecimal MEDIUM_FROM = new BigDecimal(1000);
    private static final BigDecimal HIGH_FROM = new BigDecimal(5000);

    public static ValueBand of(BigDecimal boughtInAYear) {
        if (boughtInAYear.compareTo(HIGH_FROM) >= 0) {
            return HIGH;
        }
        return boughtInAYear.compareTo(MEDIUM_FROM) >= 0 ? MEDIUM : LOW;
    }
}
