package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Figures as columns of the table {@code channel_value}, of which a question is what is no complaint, and so on. */
final class FigureColumns {

    /** In the order of {@link #values}. */
    static final List<String> NAMES = List.of(
            "contacts",
            "abandoned",
            "complaints",
            "before_sale",
            "tickets",
            "resolved",
            "resolution_seconds",
            "answered",
            "first_response_seconds",
            "promised",
            "answered_in_time",
            "first_contact_resolved",
            "satisfaction_count",
            "satisfaction_sum",
            "orders",
            "order_value",
            "handle_seconds",
            "cost");

    private FigureColumns() {}

    static Channel channel(ResultSet row) throws SQLException {
        return Channel.valueOf(row.getString("channel"));
    }

    static Figures read(ResultSet row) throws SQLException {
        return new Figures(
                new Volume(row.getLong("contacts"), row.getLong("abandoned")),
                variety(row),
                velocity(row),
                new Satisfied(row.getLong("satisfaction_count"), row.getLong("satisfaction_sum")),
                value(row));
    }

    /** Writes the values of {@link #NAMES} from parameter {@code first} on. */
    static void write(PreparedStatement insert, int first, Figures figures) throws SQLException {
        int parameter = first;
        for (Number value : values(figures)) {
            insert.setObject(parameter++, value);
        }
    }

    private static List<Number> values(Figures figures) {
        Velocity velocity = figures.velocity();
        Value value = figures.value();
        return List.of(
                figures.volume().contacts(),
                figures.volume().abandoned(),
                figures.variety().complaints(),
                figures.variety().beforeSale(),
                velocity.tickets(),
                velocity.resolution().tickets(),
                velocity.resolution().seconds(),
                velocity.firstResponse().tickets(),
                velocity.firstResponse().seconds(),
                velocity.promises().made(),
                velocity.promises().kept(),
                velocity.firstContactResolved(),
                figures.satisfied().answers(),
                figures.satisfied().sum(),
                value.orders(),
                value.orderValue(),
                value.handleSeconds(),
                value.cost());
    }

    private static Variety variety(ResultSet row) throws SQLException {
        long contacts = row.getLong("contacts");
        long complaints = row.getLong("complaints");
        long beforeSale = row.getLong("before_sale");
        return new Variety(complaints, contacts - complaints, beforeSale, contacts - beforeSale);
    }

    private static Velocity velocity(ResultSet row) throws SQLException {
        return new Velocity(
                row.getLong("tickets"),
                new TimeTaken(row.getLong("resolved"), row.getLong("resolution_seconds")),
                new TimeTaken(row.getLong("answered"), row.getLong("first_response_seconds")),
                new Promises(row.getLong("promised"), row.getLong("answered_in_time")),
                row.getLong("first_contact_resolved"));
    }

    private static Value value(ResultSet row) throws SQLException {
        BigDecimal orderValue = row.getBigDecimal("order_value");
        BigDecimal cost = row.getBigDecimal("cost");
        return new Value(row.getLong("orders"), orderValue, row.getLong("handle_seconds"), cost);
    }
}
