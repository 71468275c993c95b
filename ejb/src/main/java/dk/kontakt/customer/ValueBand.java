package dk.kontakt.customer;

import java.math.BigDecimal;

/** What a customer bought within a year, in the shop's currency: LOW below 1,000, MEDIUM below 5,000, HIGH from there. */
public enum ValueBand {
    LOW(0),
    MEDIUM(1000),
    HIGH(5000);

    private final BigDecimal from;

    ValueBand(int from) {
        this.from = new BigDecimal(from);
    }

    public static ValueBand of(BigDecimal boughtInAYear) {
        if (boughtInAYear.compareTo(HIGH.from) >= 0) {
            return HIGH;
        }
        return boughtInAYear.compareTo(MEDIUM.from) >= 0 ? MEDIUM : LOW;
    }

    /** The least amount that belongs to it. */
    public BigDecimal from() {
        return from;
    }
}
