package dk.kontakt.report.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.report.OnDatabase;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalsTest extends OnDatabase {

    @Test
    void aChannelWithoutAGoalHasTheOneOfAll() {
        var goals = new Goals(List.of(goal(null, "0.80"), goal(Channel.CHAT, "0.90")));

        assertEquals(
                new BigDecimal("0.90"),
                goals.of("SERVICE_LEVEL", Channel.CHAT).orElseThrow().goal());
        assertEquals(
                new BigDecimal("0.80"),
                goals.of("SERVICE_LEVEL", Channel.PHONE).orElseThrow().goal());
        assertEquals(Optional.empty(), goals.own("SERVICE_LEVEL", Channel.PHONE));
        assertEquals(Optional.empty(), goals.of("RATING", Channel.CHAT));
        assertEquals(List.of(Channel.CHAT), goals.channels());
    }

    @Test
    void theNewestOfEachChannelIsInForceUntilItIsTakenBack() throws SQLException {
        set("null", "0.70");
        set("null", "0.80");
        set("'CHAT'", "0.90");
        assertEquals(List.of("CHAT 0.90", "null 0.80"), inForce());
        set("'CHAT'", "null");
        assertEquals(List.of("null 0.80"), inForce());
    }

    private void set(String channel, String goal) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.execute(
                    "insert into report_goal (measure, channel, goal, changed_by, changed_at) values ('SERVICE_LEVEL', "
                            + channel + ", " + goal + ", 'bo', now())");
        }
    }

    private List<String> inForce() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(GoalService.IN_FORCE)) {
            while (row.next()) {
                rows.add(row.getString("channel") + " " + row.getBigDecimal("goal"));
            }
        }
        return rows;
    }

    private static Goal goal(@Nullable Channel channel, String goal) {
        return new Goal("SERVICE_LEVEL", channel, new BigDecimal(goal), "bo", Instant.EPOCH);
    }
}
