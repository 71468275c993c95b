package dk.kontakt.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** How many cases needed which skill. */
final class SkillDemand {
    private static final String SELECT = """
            select c.skill, count(*) from ticket t join category c on c.code = t.category
            where t.created_at >= ? and c.skill is not null group by c.skill
            """;

    private SkillDemand() {}

    static Map<String, Long> since(Connection connection, Instant start) throws SQLException {
        Map<String, Long> demand = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, start.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    demand.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return demand;
    }
}
