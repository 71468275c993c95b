package dk.kontakt.report;

import dk.kontakt.agent.AgentState;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attendance and promises as they were computed, day by day. */
final class AttendanceRows {
    private static final String PROMISES = "select day, channel, advertised_seconds, staffed_seconds, both_seconds"
            + " from staffed_day where day between ? and ? order by day, channel";
    private static final String ATTENDANCE =
            "select day, agent, state, seconds from attendance_day where day between ? and ? order by day, agent";

    private AttendanceRows() {}

    static List<PromiseRow> promises(Connection database, Days days) throws SQLException {
        try (PreparedStatement select = select(database, PROMISES, days)) {
            List<PromiseRow> rows = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                rows.add(new PromiseRow(
                        found.getObject("day", LocalDate.class),
                        Channel.valueOf(found.getString("channel")),
                        found.getLong("advertised_seconds"),
                        found.getLong("staffed_seconds"),
                        found.getLong("both_seconds")));
            }
            return rows;
        }
    }

    static List<Attendance> attendance(Connection database, Days days) throws SQLException {
        try (PreparedStatement select = select(database, ATTENDANCE, days)) {
            Map<LocalDate, Map<String, Map<AgentState, Long>>> read = new TreeMap<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                read.computeIfAbsent(found.getObject("day", LocalDate.class), day -> new TreeMap<>())
                        .computeIfAbsent(found.getString("agent"), agent -> new EnumMap<>(AgentState.class))
                        .put(AgentState.valueOf(found.getString("state")), found.getLong("seconds"));
            }
            List<Attendance> rows = new ArrayList<>();
            read.forEach(
                    (day, agents) -> agents.forEach((agent, seconds) -> rows.add(new Attendance(day, agent, seconds))));
            return rows;
        }
    }

    private static PreparedStatement select(Connection database, String sql, Days days) throws SQLException {
        PreparedStatement select = database.prepareStatement(sql);
        select.setObject(1, days.from());
        select.setObject(2, days.to());
        return select;
    }
}
