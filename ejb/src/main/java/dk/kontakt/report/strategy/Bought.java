package dk.kontakt.report.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Orders and what they came to, in DKK. */
public record Bought(long orders, BigDecimal value) {
    public static final Bought NOTHING = new Bought(0, new BigDecimal("0.00"));

    public Bought plus(Bought other) {
        return new Bought(orders + other.orders, value.add(other.value));
    }

    /** Null without orders. */
    public @Nullable BigDecimal average() {
        return orders == 0 ? null : value.divide(BigDecimal.valueOf(orders), 2, RoundingMode.HALF_UP);
    }

    /** How much larger an average order is than that of others, as a part of it; null where either is unknown. */
    public @Nullable Double gainOver(Bought others) {
        BigDecimal ours = average();
        BigDecimal theirs = others.average();
        return ours == null || theirs == null || theirs.signum() == 0
                ? null
                : ours.doubleValue() / theirs.doubleValue() - 1;
    }
}
