package dk.kontakt.report;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The facts as they are stored. */
final class FactTable {

    /** The notes go first: what changes from then on leaves a new one. */
    private static final List<String> DELETE = List.of(
            "delete from fact_due where channel = any (?) and day between ? and ?",
            "delete from contact_fact where channel = any (?) and day between ? and ?",
            "delete from daily_figures where part in ('CHANNEL', 'CATEGORY', 'AGENT', 'HOUR', 'SEGMENT')"
                    + " and channel = any (?) and day between ? and ?",
            "delete from fact_day where channel = any (?) and day between ? and ?");

    /** The rows of some days lie together, to be read one by one rather than with the whole table; what is short is not worth compiling. */
    private static final String PLAN =
            "set local random_page_cost = 1.1; set local work_mem = '64MB'; set local jit = off";

    private static final String COMPUTED = """
            insert into fact_day (day, channel, formula, computed_at)
            select day, channel, ?, ?
            from generate_series(?::date::timestamp, ?::date::timestamp, interval '1 day') day cross join unnest(?) channel
            """;

    private final Connection database;

    FactTable(Connection database) {
        this.database = database;
    }

    /** Puts the facts as they are at {@code now} in the place of whatever the span had. */
    void replace(DueSpan span, Instant now) throws SQLException {
        Array channels = FigureColumns.names(database, span.channels());
        for (String sql : DELETE) {
            try (PreparedStatement delete = database.prepareStatement(sql)) {
                delete.setArray(1, channels);
                delete.setObject(2, span.days().from());
                delete.setObject(3, span.days().to());
                delete.executeUpdate();
            }
        }
        try (Statement plan = database.createStatement()) {
            plan.execute(PLAN);
        }
        ChannelValueFormula.compute(database, span, now);
        try (PreparedStatement insert = database.prepareStatement(COMPUTED)) {
            insert.setString(1, ChannelValueFormula.VERSION);
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.setObject(3, span.days().from());
            insert.setObject(4, span.days().to());
            insert.setArray(5, channels);
            insert.executeUpdate();
        }
    }
}
