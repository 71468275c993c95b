package dk.kontakt.report.value;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A channel that cost more than the share of its sales that it may cost (C14); amounts in DKK.
 *
 * @param limit the share
 */
public record CostAlarm(Channel channel, BigDecimal cost, BigDecimal sales, BigDecimal limit) {
    private static final int SHARE_DIGITS = 4;

    /** The share that it did cost; null where nothing was sold. */
    public @Nullable BigDecimal share() {
        return sales.signum() == 0 ? null : cost.divide(sales, SHARE_DIGITS, RoundingMode.HALF_UP);
    }
}
