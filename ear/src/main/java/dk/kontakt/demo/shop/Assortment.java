package dk.kontakt.demo.shop;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.text.Resource;
import java.util.List;

/** All that the shop sells. */
public final class Assortment {
    private final List<Product> products = Resource.rows("products.csv").stream()
            .map(row -> new Product(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3))))
            .toList();

    public Product any(Chance chance) {
        return chance.oneOf(products);
    }
}
