package dk.kontakt.report.strategy;

import dk.kontakt.report.ChannelValueFormula;
import dk.kontakt.report.Days;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Counts orders in DKK by whether their customer had chatted before, within the time that attribution has on the day of the order. */
public final class PurchaseRows {
    private static final String PURCHASES = """
            with attributions as materialized (
                select valid_from::timestamp at time zone '%1$s' as since,
                       lead(valid_from::timestamp at time zone '%1$s', 1, 'infinity') over (order by valid_from) as until,
                       make_interval(hours => window_hours) as span
                from attribution
            ), bought as (
                select (o.placed_at at time zone '%1$s')::date as day, o.amount, exists (
                           select from ticket t join contact c on c.ticket = t.number
                           where t.customer = o.customer and c.channel = 'CHAT'
                             and c.received_at < o.placed_at and c.received_at >= o.placed_at - a.span) as chatted
                from customer_order o join attributions a on o.placed_at >= a.since and o.placed_at < a.until
                where o.placed_at >= ? and o.placed_at < ? and o.currency = 'DKK'
            )
            select day, count(*) filter (where chatted) as orders_after, coalesce(sum(amount) filter (where chatted), 0) as value_after,
                   count(*) filter (where not chatted) as orders_without, coalesce(sum(amount) filter (where not chatted), 0) as value_without
            from bought
            group by day
            order by day
            """.formatted(ChannelValueFormula.ZONE);

    private PurchaseRows() {}

    /** In the order of days; one without orders is left out. */
    public static List<Purchases> read(Connection database, Days days) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(PURCHASES)) {
            select.setObject(1, days.start().atOffset(ZoneOffset.UTC));
            select.setObject(2, days.end().atOffset(ZoneOffset.UTC));
            List<Purchases> purchases = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                purchases.add(new Purchases(
                        found.getObject("day", LocalDate.class), bought(found, "after"), bought(found, "without")));
            }
            return purchases;
        }
    }

    private static Bought bought(ResultSet row, String whose) throws SQLException {
        return new Bought(row.getLong("orders_" + whose), row.getBigDecimal("value_" + whose));
    }
}
