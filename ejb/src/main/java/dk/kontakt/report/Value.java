package dk.kontakt.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What the contacts brought and what they cost, in DKK; {@code handleSeconds} is the time spent on contacts and replies. */
public record Value(long orders, BigDecimal orderValue, long handleSeconds, BigDecimal cost) {

    Value plus(Value other) {
        return new Value(
                orders + other.orders,
                orderValue.add(other.orderValue),
                handleSeconds + other.handleSeconds,
                cost.add(other.cost));
    }

    /** Order value less cost; below zero when the channel cost more than it brought. */
    public BigDecimal net() {
        return orderValue.subtract(cost);
    }

    public @Nullable BigDecimal averageOrderValue() {
        return per(orderValue, orders);
    }

    @Nullable
    BigDecimal netPer(long contacts) {
        return per(net(), contacts);
    }

    private static @Nullable BigDecimal per(BigDecimal amount, long count) {
        return count == 0 ? null : amount.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
