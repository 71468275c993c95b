package dk.kontakt.routing.whatif;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a query over the time from {@code from} to {@code to}, which it names {@code p.since} and {@code p.until}. */
final class Rows {
    private static final String PERIOD =
            "with p as (select cast(? as timestamptz) as since, cast(? as timestamptz) as until) ";
    private static final int AT_ONCE = 5_000;

    private final Connection connection;
    private final Question period;

    /** Makes something of a row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Rows(Connection connection, Question period) {
        this.connection = connection;
        this.period = period;
    }

    <T> List<T> all(String sql, Reader<T> reader) throws SQLException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement select = prepare(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(reader.read(row));
            }
        }
        return all;
    }

    /** To be read in portions; further parameters come after the first two. */
    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement select = connection.prepareStatement(PERIOD + sql);
        select.setFetchSize(AT_ONCE);
        select.setTimestamp(1, Timestamp.from(period.from()));
        select.setTimestamp(2, Timestamp.from(period.to()));
        return select;
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Long numberOrNull(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
