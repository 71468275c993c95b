package dk.kontakt.report.attendance;

import dk.kontakt.agent.AgentState;
import dk.kontakt.report.Days;
import dk.kontakt.report.PromiseRow;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which days are to be computed, what was promised on them, and where they are stored. */
final class AttendanceTable {
    /**
     * All since the first log that were not computed, today and yesterday, and those of a promise or a calendar that was changed since. A
     * minute is allowed for a change that was written before the computing and committed after it.
     */
    private static final String DUE = """
            select d.day::date as day
            from generate_series((select min(at) at time zone ? from agent_state_log)::date::timestamp, ?::date::timestamp, interval '1 day') d (day)
            left join attendance_computed c on c.day = d.day::date
            where c.day is null or d.day >= ?::date - 1
               or exists (select from channel_hours h
                          where h.valid_from <= d.day and h.changed_at > c.computed_at - interval '1 minute')
               or exists (select from business_calendar b
                          where coalesce(b.valid_from, '-infinity') <= d.day and b.published_at > c.computed_at - interval '1 minute'
                            and b.name in (select calendar from channel_hours))
            order by d.day
            """;

    private static final String PROMISED = "select distinct on (channel) channel, calendar from channel_hours"
            + " where valid_from <= ? order by channel, valid_from desc, id desc";

    private static final String FORGET = """
            with attended as (delete from attendance_day where day = ?), staffed as (delete from staffed_day where day = ?)
            insert into attendance_computed (day, computed_at) values (?, ?)
            on conflict (day) do update set computed_at = excluded.computed_at
            """;

    private final Connection database;

    AttendanceTable(Connection database) {
        this.database = database;
    }

    /** In ascending order. */
    List<LocalDate> due(LocalDate today) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(DUE)) {
            select.setString(1, Days.ZONE.getId());
            select.setObject(2, today);
            select.setObject(3, today);
            List<LocalDate> days = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                days.add(found.getObject("day", LocalDate.class));
            }
            return days;
        }
    }

    /** The name of the calendar that each channel promises on a day, where it promises one. */
    Map<Channel, String> promised(LocalDate day) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(PROMISED)) {
            select.setObject(1, day);
            Map<Channel, String> calendars = new EnumMap<>(Channel.class);
            ResultSet found = select.executeQuery();
            while (found.next()) {
                String calendar = found.getString("calendar");
                if (calendar != null) {
                    calendars.put(Channel.valueOf(found.getString("channel")), calendar);
                }
            }
            return calendars;
        }
    }

    /** Forgets what the day had; {@link #attended} and {@link #kept} put new rows in its place. */
    void begin(LocalDate day, Instant computedAt) throws SQLException {
        try (PreparedStatement forget = database.prepareStatement(FORGET)) {
            forget.setObject(1, day);
            forget.setObject(2, day);
            forget.setObject(3, day);
            forget.setObject(4, computedAt.atOffset(ZoneOffset.UTC));
            forget.executeUpdate();
        }
    }

    void attended(LocalDate day, Map<String, Map<AgentState, Long>> attendance) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into attendance_day values (?, ?, ?, ?)")) {
            for (var agent : attendance.entrySet()) {
                for (var state : agent.getValue().entrySet()) {
                    insert.setObject(1, day);
                    insert.setString(2, agent.getKey());
                    insert.setString(3, state.getKey().name());
                    insert.setLong(4, state.getValue());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    void kept(List<PromiseRow> rows) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into staffed_day values (?, ?, ?, ?, ?)")) {
            for (PromiseRow row : rows) {
                insert.setObject(1, row.day());
                insert.setString(2, row.channel().name());
                insert.setLong(3, row.advertisedSeconds());
                insert.setLong(4, row.staffedSeconds());
                insert.setLong(5, row.bothSeconds());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
