package dk.kontakt.report.value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The attribution of orders as it is stored: all that was ever written, and what holds. */
final class AttributionTable {
    private static final DatedRows ROWS = DatedRows.of("attribution_log");

    /** The log is written by the database. */
    private static final String ADD = """
            insert into attribution (valid_from, window_hours, choice, cost_alarm_share, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (valid_from) do update
            set window_hours = excluded.window_hours, choice = excluded.choice, cost_alarm_share = excluded.cost_alarm_share,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    private static final String BEFORE =
            "select coalesce(max(window_hours), 0) from (select window_hours from attribution"
                    + " where valid_from <= ? order by valid_from desc limit 1) before";

    private final Connection database;

    AttributionTable(Connection database) {
        this.database = database;
    }

    List<Dated<Attribution>> all(LocalDate today) throws SQLException {
        return ROWS.read(database, today, AttributionTable::attribution);
    }

    void add(Attribution attribution, Author author) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(ADD)) {
            insert.setObject(1, attribution.validFrom());
            insert.setInt(2, attribution.windowHours());
            insert.setString(3, attribution.choice().name());
            insert.setBigDecimal(4, attribution.costAlarmShare());
            insert.setString(5, author.name());
            insert.setObject(6, author.storedAt());
            insert.executeUpdate();
        }
    }

    /** The window, in hours, that holds on a day. */
    int windowOn(LocalDate day) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(BEFORE)) {
            select.setObject(1, day);
            ResultSet found = select.executeQuery();
            return found.next() ? found.getInt(1) : 0;
        }
    }

    private static Attribution attribution(ResultSet row) throws SQLException {
        return new Attribution(
                row.getObject("valid_from", LocalDate.class),
                row.getInt("window_hours"),
                ContactChoice.valueOf(row.getString("choice")),
                row.getBigDecimal("cost_alarm_share"));
    }
}
