package dk.kontakt.report;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads facts contact by contact; those of another formula are not shown. */
final class ContactFacts {
    static final int A_PAGE = 50;

    private static final String SELECT = "select * from contact_fact where formula = ? and day between ? and ?";
    private static final String NEWEST_FIRST =
            " order by day desc, received_at desc, contact desc limit " + A_PAGE + " offset ?";

    private final Connection database;

    ContactFacts(Connection database) {
        this.database = database;
    }

    /** @param page from 0 on */
    List<ContactFact> read(Days days, FactFilter filter, int page) throws SQLException {
        Optional<PageDays> held = PageDays.find(database, days, filter, (long) page * A_PAGE);
        return held.isEmpty() ? List.of() : read(held.get(), filter);
    }

    private List<ContactFact> read(PageDays page, FactFilter filter) throws SQLException {
        var conditions = new ArrayList<String>();
        List<Object> values = new ArrayList<>(List.of(
                ChannelValueFormula.VERSION, page.days().from(), page.days().to()));
        BiConsumer<String, @Nullable Object> where = (condition, value) -> {
            if (value != null) {
                conditions.add(" and " + condition);
                values.add(value);
            }
        };
        where.accept(
                "channel = ?",
                filter.channel() == null ? null : filter.channel().name());
        where.accept("category = ?", filter.category());
        where.accept("coalesce(agent, '') = ?", filter.agent());
        where.accept("hour = ?", filter.hour());
        where.accept("segment = ?", filter.segment());
        String sql = SELECT + String.join("", conditions) + " and "
                + filter.outcome().condition() + NEWEST_FIRST;
        values.add(page.skip());
        try (PreparedStatement select = database.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            List<ContactFact> facts = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                facts.add(fact(found));
            }
            return facts;
        }
    }

    private static ContactFact fact(ResultSet row) throws SQLException {
        return new ContactFact(
                row.getObject("day", LocalDate.class),
                FigureColumns.channel(row),
                row.getLong("contact"),
                row.getInt("hour"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getLong("ticket"),
                row.getString("category"),
                row.getBoolean("complaint"),
                row.getBoolean("before_sale"),
                row.getString("segment"),
                row.getString("queue"),
                row.getString("agent"),
                row.getBoolean("opened"),
                row.getBoolean("answered"),
                row.getBoolean("timed"),
                row.getBoolean("late"),
                row.getBoolean("abandoned"),
                row.getBoolean("short_abandoned"),
                row.getObject("wait_seconds", Integer.class),
                row.getInt("talk_seconds"),
                row.getInt("hold_seconds"),
                row.getInt("wrap_up_seconds"),
                row.getInt("writing_seconds"),
                row.getInt("handle_seconds"),
                seconds(row, "first_response_seconds"),
                row.getBoolean("promised"),
                row.getBoolean("in_time"),
                row.getBoolean("resolved"),
                seconds(row, "resolution_seconds"),
                row.getInt("reopened"),
                row.getBoolean("first_contact"),
                row.getObject("score", Integer.class),
                row.getObject("accuracy", BigDecimal.class),
                row.getInt("orders"),
                row.getBigDecimal("order_value"),
                row.getBigDecimal("cost"));
    }

    private static @Nullable Long seconds(ResultSet row, String column) throws SQLException {
        long seconds = row.getLong(column);
        return row.wasNull() ? null : seconds;
    }
}
