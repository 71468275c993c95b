package dk.kontakt.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;

/**
 * How far what counts for a span lies around it: the hours within which orders are attributed, and the tickets of all contacts in them.
 * For a short span no tickets are left out, as an old one among them would let many be read in vain.
 */
record Reach(int hours, long firstTicket, long lastTicket) {
    private static final String REACH = """
            select w.hours, min(c.ticket) as first, max(c.ticket) as last
            from (select coalesce(max(window_hours), 0) as hours from attribution) w
            left join contact c on c.received_at >= ? - make_interval(hours => w.hours) and c.received_at < ? + make_interval(hours => w.hours)
            group by w.hours
            """;

    static Reach of(Connection database, DueSpan span) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(REACH)) {
            select.setObject(1, span.days().start().atOffset(ZoneOffset.UTC));
            select.setObject(2, span.days().end().atOffset(ZoneOffset.UTC));
            ResultSet found = select.executeQuery();
            found.next();
            return span.isLong()
                    ? new Reach(found.getInt("hours"), found.getLong("first"), found.getLong("last"))
                    : new Reach(found.getInt("hours"), Long.MIN_VALUE + 1, Long.MAX_VALUE);
        }
    }
}
