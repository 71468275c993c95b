package dk.kontakt.web.report.subject;

import dk.kontakt.report.Days;
import dk.kontakt.report.PartFigures;
import dk.kontakt.report.Step;
import dk.kontakt.report.strategy.Bought;
import dk.kontakt.report.strategy.Purchases;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.report.table.Better;
import dk.kontakt.web.report.table.Column;
import dk.kontakt.web.report.table.FigureTable;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.ReportTable;
import dk.kontakt.web.report.table.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many visits led to an order with and without a chat, a chat being a visit (C17). */
final class OrderRateTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("chat", Kind.TEXT, Better.NEITHER, "CHATTED"),
            VisitsTable.VISITS,
            Column.count("ordersOnDaysCounted", Better.MORE, "VISIT_ORDERS"),
            Column.share("orderShare", Better.MORE, "ORDER_SHARE"),
            new Column("averageOrderValue", Kind.MONEY, Better.MORE, "AVERAGE_ORDER"));

    private OrderRateTable() {}

    static ReportTable of(Days days, List<PartFigures> daily, Map<LocalDate, Long> visits, List<Purchases> purchases) {
        var counted = new CountedDays(visits);
        List<Purchases> known =
                purchases.stream().filter(day -> counted.has(day.day())).toList();
        Bought after = sum(known, Purchases::afterChat);
        Bought without = sum(known, Purchases::withoutChat);
        @Nullable Long all = counted.sum();
        @Nullable Long chats = counted.contacts(daily, Channel.CHAT);
        List<Row> rows =
                List.of(row("WITH", counted, chats, after), row("WITHOUT", counted, difference(all, chats), without));
        return new ReportTable(
                "order-rate",
                days,
                Step.ALL,
                COLUMNS,
                rows,
                row(null, counted, all, after.plus(without)),
                "orderShare");
    }

    private static Row row(@Nullable String chat, CountedDays counted, @Nullable Long visits, Bought bought) {
        @Nullable Long orders = counted.count() == 0 ? null : (Long) bought.orders();
        return new Row(
                Arrays.asList(chat, visits, orders, CountedDays.part(orders, visits), bought.average()),
                visits != null && visits < FigureTable.ENOUGH);
    }

    /** Unknown where the shop counted fewer visits than there were chats. */
    private static @Nullable Long difference(@Nullable Long all, @Nullable Long chats) {
        return all == null || chats == null || all < chats ? null : (Long) (all - chats);
    }

    private static Bought sum(List<Purchases> purchases, Function<Purchases, Bought> whose) {
        return purchases.stream().map(whose).reduce(Bought.NOTHING, Bought::plus);
    }
}
