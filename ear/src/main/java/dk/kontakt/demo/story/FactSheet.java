package dk.kontakt.demo.story;

import dk.kontakt.demo.chance.Chance;
import dk.kontakt.demo.season.ServiceCalendar;
import dk.kontakt.demo.shop.Buyer;
import dk.kontakt.demo.shop.Order;
import dk.kontakt.demo.shop.Purchase;
import dk.kontakt.demo.text.Facts;
import dk.kontakt.demo.text.Phrasebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an enquiry can mention: the goods, the order, days and dates, in the customer's language. */
final class FactSheet {
    private static final List<String> CLOTHES = List.of("S", "M", "L", "XL", "XXL");

    private final Buyer buyer;
    private final Purchase purchase;
    private final Phrasebook words;
    private final Chance chance;

    FactSheet(Buyer buyer, Purchase purchase, Phrasebook words, Chance chance) {
        this.buyer = buyer;
        this.purchase = purchase;
        this.words = words;
        this.chance = chance;
    }

    Facts at(Instant at) {
        Order order = purchase.order();
        LocalDate today = at.atZone(ServiceCalendar.ZONE).toLocalDate();
        LocalDate bought = order == null
                ? today.minusDays(chance.between(3, 40))
                : order.placedAt().atZone(ServiceCalendar.ZONE).toLocalDate();
        int week = today.plusWeeks(chance.between(1, 5)).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return new Facts(
                purchase.product().kind(),
                "",
                Map.ofEntries(
                        Map.entry("name", buyer.person()),
                        Map.entry("first", buyer.firstName()),
                        Map.entry("city", buyer.city()),
                        Map.entry("product", purchase.product().name(buyer.language())),
                        Map.entry("order", order == null ? "FJ203" + chance.between(100, 999) : order.number()),
                        Map.entry("amount", kroner(order)),
                        Map.entry("date", date(bought)),
                        Map.entry("day", chance.oneOf(words.words("word weekday"))),
                        Map.entry("days", String.valueOf(chance.between(2, 6))),
                        Map.entry("week", String.valueOf(week)),
                        Map.entry("size", size()),
                        Map.entry("color", chance.oneOf(words.words("word color")))));
    }

    private String kroner(@Nullable Order order) {
        int amount = order == null ? purchase.product().price() : order.amount();
        String separator = "da".equals(buyer.language()) ? "." : ",";
        return amount < 1_000
                ? "" + amount
                : amount / 1_000
                        + separator
                        + String.valueOf(1_000 + amount % 1_000).substring(1);
    }

    private String date(LocalDate date) {
        String month = words.words("word month").get(date.getMonthValue() - 1);
        String dot = "da".equals(buyer.language()) ? ". " : " ";
        return date.getDayOfMonth() + dot + month;
    }

    private String size() {
        boolean shoes = purchase.product().kind().equals("shoes");
        return shoes ? String.valueOf(chance.between(37, 46)) : chance.oneOf(CLOTHES);
    }
}
