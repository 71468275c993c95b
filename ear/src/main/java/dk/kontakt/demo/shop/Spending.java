package dk.kontakt.demo.shop;

import dk.kontakt.customer.ValueBand;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each customer has bought; the history is shorter than the year that counts. */
public final class Spending {
    private final Map<Integer, List<Order>> orders = new HashMap<>();

    public void add(Order order) {
        orders.computeIfAbsent(order.customer(), none -> new ArrayList<>()).add(order);
    }

    public ValueBand bandOf(int customer, Instant at) {
        long sum = orders.getOrDefault(customer, List.of()).stream()
                .filter(order -> !order.placedAt().isAfter(at))
                .mapToLong(Order::amount)
                .sum();
        return ValueBand.of(BigDecimal.valueOf(sum));
    }
}
