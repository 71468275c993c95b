package dk.kontakt.web.report;

import dk.kontakt.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures under the names they have outside: five groups, each name in one group only. Money is DKK, times are seconds. */
final class FigureNames {
    private FigureNames() {}

    /** By group and name; null for what is unknown. */
    static Map<String, Map<String, @Nullable Number>> groups(Figures figures) {
        Map<String, Map<String, @Nullable Number>> groups = new LinkedHashMap<>();
        groups.put("volume", volume(figures));
        groups.put("variety", variety(figures));
        groups.put("velocity", velocity(figures));
        groups.put("satisfaction", satisfaction(figures));
        groups.put("value", value(figures));
        return groups;
    }

    private static Map<String, @Nullable Number> volume(Figures figures) {
        return named(
                "contacts", figures.volume().contacts(),
                "abandoned", figures.volume().abandoned());
    }

    private static Map<String, @Nullable Number> variety(Figures figures) {
        return named(
                "complaints", figures.variety().complaints(),
                "questions", figures.variety().questions(),
                "beforeSale", figures.variety().beforeSale(),
                "afterSale", figures.variety().afterSale());
    }

    private static Map<String, @Nullable Number> velocity(Figures figures) {
        var velocity = figures.velocity();
        return named(
                "tickets", velocity.tickets(),
                "resolved", velocity.resolution().tickets(),
                "resolutionSeconds", velocity.resolution().seconds(),
                "averageResolutionSeconds", velocity.resolution().averageSeconds(),
                "answered", velocity.firstResponse().tickets(),
                "firstResponseSeconds", velocity.firstResponse().seconds(),
                "averageFirstResponseSeconds", velocity.firstResponse().averageSeconds(),
                "promised", velocity.promises().made(),
                "answeredInTime", velocity.promises().kept(),
                "firstContactResolved", velocity.firstContactResolved());
    }

    private static Map<String, @Nullable Number> satisfaction(Figures figures) {
        var satisfied = figures.satisfied();
        return named(
                "ratings", satisfied.answers(),
                "ratingSum", satisfied.sum(),
                "averageRating", rounded(satisfied.average()));
    }

    private static Map<String, @Nullable Number> value(Figures figures) {
        var value = figures.value();
        return named(
                "orders", value.orders(),
                "orderValue", value.orderValue(),
                "averageOrderValue", value.averageOrderValue(),
                "handleSeconds", value.handleSeconds(),
                "cost", value.cost(),
                "net", value.net(),
                "netPerContact", figures.netPerContact());
    }

    private static Map<String, @Nullable Number> named(@Nullable Object... namesAndNumbers) {
        Map<String, @Nullable Number> named = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            named.put(String.valueOf(namesAndNumbers[i]), (Number) namesAndNumbers[i + 1]);
        }
        return named;
    }

    private static @Nullable BigDecimal rounded(@Nullable Double number) {
        return number == null ? null : BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }
}
