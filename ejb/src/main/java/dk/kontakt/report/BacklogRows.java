package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Counts open cases by their age; days are of 24 hours. */
final class BacklogRows {
    private static final String COUNTS = """
            select t.channel,
                   count(*) filter (where t.created_at > n.now - interval '24 hours') as day,
                   count(*) filter (where t.created_at <= n.now - interval '24 hours' and t.created_at > n.now - interval '72 hours') as three_days,
                   count(*) filter (where t.created_at <= n.now - interval '72 hours' and t.created_at > n.now - interval '168 hours') as week,
                   count(*) filter (where t.created_at <= n.now - interval '168 hours') as older,
                   count(*) filter (where t.first_responded_at is null and t.first_response_due < n.now) as overdue
            from ticket t cross join (values (?::timestamptz)) n (now)
            where t.status not in ('RESOLVED', 'CLOSED')
            group by t.channel
            order by t.channel
            """;

    private BacklogRows() {}

    static List<Backlog> count(Connection connection, Instant now) throws SQLException {
        List<Backlog> backlog = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COUNTS)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    backlog.add(new Backlog(
                            Channel.valueOf(row.getString("channel")),
                            row.getLong("day"),
                            row.getLong("three_days"),
                            row.getLong("week"),
                            row.getLong("older"),
                            row.getLong("overdue")));
                }
            }
        }
        return backlog;
    }
}
