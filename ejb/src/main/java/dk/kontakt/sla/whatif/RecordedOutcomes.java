package dk.kontakt.sla.whatif;

import dk.kontakt.sla.rule.Metric;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** What became of the promises, read in the order of the tickets. */
final class RecordedOutcomes implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 5_000;
    private static final String CLOCKS = """
            select c.ticket, c.metric, count(*) filter (where c.state = 'MET'), count(*) filter (where c.state = 'BREACHED')
            from sla_clock c join ticket t on t.number = c.ticket where t.created_at >= ?
            group by c.ticket, c.metric order by c.ticket
            """;

    private final PreparedStatement select;
    private final ResultSet row;
    private boolean more;

    RecordedOutcomes(Connection connection, Instant from) throws SQLException {
        select = connection.prepareStatement(CLOCKS);
        select.setFetchSize(ROWS_AT_ONCE);
        select.setTimestamp(1, Timestamp.from(from));
        row = select.executeQuery();
        more = row.next();
    }

    /** Of a ticket whose number is above those asked for before. */
    Map<Metric, Outcome> of(long ticket) throws SQLException {
        Map<Metric, Outcome> outcomes = new EnumMap<>(Metric.class);
        while (more && row.getLong(1) <= ticket) {
            if (row.getLong(1) == ticket) {
                outcomes.put(Metric.valueOf(row.getString(2)), new Outcome(row.getLong(3), row.getLong(4)));
            }
            more = row.next();
        }
        return outcomes;
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
