package dk.kontakt.demo.shop;

import dk.kontakt.demo.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds who would write about what: mostly somebody who ordered a while ago or is about to. */
public final class Shop {
    private static final int TRIES = 60;

    private final Customers customers;
    private final Orders orders;

    public Shop(Customers customers, Orders orders) {
        this.customers = customers;
        this.orders = orders;
    }

    public Customers customers() {
        return customers;
    }

    public Orders orders() {
        return orders;
    }

    /** Somebody who ordered about {@code age} before {@code at} something that fits; empty where nothing does. */
    public Optional<Purchase> orderedBefore(Instant at, Duration age, Predicate<Purchase> fits) {
        int index = orders.indexAt(at.minus(age));
        for (int back = 0; back < Math.min(TRIES, index + 1); back++) {
            Order order = orders.get(index - back);
            Purchase purchase = Purchase.of(order);
            if (order.placedAt().isBefore(at) && fits.test(purchase)) {
                return Optional.of(purchase);
            }
        }
        return Optional.empty();
    }

    /** Somebody who will order about {@code delay} after {@code at}; empty where the present comes first. */
    public Optional<Purchase> ordersAfter(Instant at, Duration delay, Predicate<Purchase> fits) {
        int index = orders.indexAt(at.plus(delay));
        for (int on = index; on < Math.min(orders.count(), index + TRIES); on++) {
            Order order = orders.get(on);
            Purchase purchase = Purchase.of(order).before();
            boolean known = !customers.since(order.customer()).isAfter(at);
            if (order.placedAt().isAfter(at) && known && fits.test(purchase)) {
                return Optional.of(purchase);
            }
        }
        return Optional.empty();
    }

    /** Any customer, with any goods in mind. */
    public Purchase browsing(Instant at, Chance chance, Predicate<Purchase> fits) {
        Purchase purchase = new Purchase(customers.drawAt(at, chance), orders.anyProduct(chance), null);
        for (int attempt = 0; attempt < TRIES && !fits.test(purchase); attempt++) {
            purchase = new Purchase(customers.drawAt(at, chance), orders.anyProduct(chance), null);
        }
        return purchase;
    }
}
