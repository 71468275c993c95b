package dk.kontakt.demo.shop;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.season.Curve;
import java.time.Instant;

/** The orders of the shop, numbered from 0 in the order in which they were placed. */
public final class Orders {
    private static final int FIRST_NUMBER = 204_000;
    private static final int CHEAP = 700;

    private final long seed;
    private final int count;
    private final Curve curve;
    private final Customers customers;
    private final Assortment assortment;

    /** {@code count} orders spread over the period of {@code curve}. */
    public Orders(long seed, int count, Curve curve, Customers customers) {
        this.seed = seed;
        this.count = count;
        this.curve = curve;
        this.customers = customers;
        this.assortment = new Assortment();
    }

    public int count() {
        return count;
    }

    public Order get(int index) {
        var chance = Chance.of(seed, "order", index);
        Instant placedAt = curve.at((index + chance.share()) / count);
        int customer = customers.drawAt(placedAt, chance);
        Product product = assortment.any(chance);
        Product extra = chance.happens(0.35) ? assortment.any(chance) : null;
        int quantity = product.price() < CHEAP && chance.happens(0.3) ? chance.between(2, 4) : 1;
        return new Order("FJ" + (FIRST_NUMBER + index), customer, placedAt, product, quantity, extra, chance.share());
    }

    /** The number of about the last order before {@code at}. */
    public int indexAt(Instant at) {
        return Math.min(count - 1, (int) (curve.shareBefore(at) * count));
    }

    Product anyProduct(Chance chance) {
        return assortment.any(chance);
    }
}
