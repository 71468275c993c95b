package dk.kontakt.report;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The computed figures as they are stored. */
final class ChannelValueTable {
    private static final String COLUMNS = String.join(", ", FigureColumns.NAMES);

    private static final String SHOWN = "select month, channel, computed_at, " + COLUMNS
            + " from channel_value where formula = ? and month between ? and ? order by month, channel";

    private static final String INSERT = "insert into channel_value (month, channel, formula, computed_at, " + COLUMNS
            + ") values (?, ?, ?, ?, "
            + FigureColumns.NAMES.stream().map(name -> "?").collect(joining(", ")) + ")";

    /** Every month in which anything happened, and every month that was computed, should its rows be gone since. */
    private static final String MONTHS = """
            select distinct date_trunc('month', happened at time zone ?)::date as month
            from (select received_at as happened from contact
                  union all select created_at from ticket
                  union all select sent_at from reply) everything
            union select month from channel_value
            order by month
            """;

    private static final String MISSING = """
            select m.month::date as month
            from generate_series(?::date::timestamp, ?::date::timestamp, interval '1 month') m (month)
            where exists (select from contact c
                          where c.received_at >= m.month at time zone ?
                            and c.received_at < (m.month + interval '1 month') at time zone ?)
              and not exists (select from channel_value v where v.month = m.month::date and v.formula = ?)
            order by 1
            """;

    private static final String NOTHING_COMPUTED =
            "select exists (select from contact) and not exists (select from channel_value where formula = ?)";

    private final Connection database;

    ChannelValueTable(Connection database) {
        this.database = database;
    }

    /** The rows of a period, and the time at which the oldest of them was computed. */
    record Shown(List<ChannelMonth> rows, @Nullable Instant computedAt) {}

    Shown read(Period period) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(SHOWN)) {
            select.setString(1, ChannelValueFormula.VERSION);
            select.setObject(2, period.from().atDay(1));
            select.setObject(3, period.to().atDay(1));
            List<ChannelMonth> rows = new ArrayList<>();
            Instant oldest = null;
            ResultSet found = select.executeQuery();
            while (found.next()) {
                Instant computed =
                        found.getObject("computed_at", OffsetDateTime.class).toInstant();
                oldest = oldest == null || computed.isBefore(oldest) ? computed : oldest;
                rows.add(new ChannelMonth(month(found), FigureColumns.channel(found), FigureColumns.read(found)));
            }
            return new Shown(rows, oldest);
        }
    }

    /** Months of the period that have contacts but no figures by the present formula. */
    List<YearMonth> missing(Period period) throws SQLException {
        String zone = ChannelValueFormula.ZONE.getId();
        return months(MISSING, period.from().atDay(1), period.to().atDay(1), zone, zone, ChannelValueFormula.VERSION);
    }

    /** In ascending order. */
    List<YearMonth> months() throws SQLException {
        return months(MONTHS, ChannelValueFormula.ZONE.getId());
    }

    /** Whether there are contacts, but no figures by the present formula. */
    boolean isNothingComputed() throws SQLException {
        try (PreparedStatement select = database.prepareStatement(NOTHING_COMPUTED)) {
            select.setString(1, ChannelValueFormula.VERSION);
            ResultSet found = select.executeQuery();
            return found.next() && found.getBoolean(1);
        }
    }

    /** Puts {@code rows} in the place of whatever the month had. */
    void replace(YearMonth month, List<ChannelMonth> rows, Instant computedAt) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement("delete from channel_value where month = ?")) {
            delete.setObject(1, month.atDay(1));
            delete.executeUpdate();
        }
        try (PreparedStatement insert = database.prepareStatement(INSERT)) {
            for (ChannelMonth row : rows) {
                insert.setObject(1, month.atDay(1));
                insert.setString(2, row.channel().name());
                insert.setString(3, ChannelValueFormula.VERSION);
                insert.setObject(4, computedAt.atOffset(ZoneOffset.UTC));
                FigureColumns.write(insert, 5, row.figures());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private List<YearMonth> months(String query, Object... parameters) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            List<YearMonth> months = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                months.add(month(found));
            }
            return months;
        }
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }
}
