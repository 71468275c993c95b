package dk.kontakt.web.report.table;

import dk.kontakt.report.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Parts of a whole that no single group of figures knows; unknown where there is no whole. */
final class Shares {
    private Shares() {}

    /** Of those who waited for longer than a moment. */
    static @Nullable Double abandonment(Figures figures) {
        long gaveUp = figures.volume().abandoned() - figures.volume().shortAbandoned();
        return of(gaveUp, figures.service().answered() + gaveUp);
    }

    static @Nullable Double answered(Figures figures) {
        return of(
                figures.velocity().firstResponse().tickets(), figures.velocity().tickets());
    }

    static @Nullable Double cost(Figures figures) {
        BigDecimal sales = figures.value().orderValue();
        return sales.signum() == 0 ? null : figures.value().cost().doubleValue() / sales.doubleValue();
    }

    static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
