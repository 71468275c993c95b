package dk.kontakt.report.attendance;

import dk.kontakt.agent.AgentState;
import dk.kontakt.report.attendance.Spans.Span;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads from what was logged of agents who was there over some time. Parts of seconds are cut off. */
final class FloorRows {
    /** What each agent brought along into the time, and what happened in it. */
    private static final String CHANGES = """
            select c.agent, floor(extract(epoch from c.at))::bigint as at, c.said
            from agent a
            cross join lateral (
                (select l.agent, l.at, l.id, %2$s as said from %1$s l
                 where l.agent = a.username and l.at < ?
                 order by l.at desc, l.id desc
                 limit 1)
                union all
                select l.agent, l.at, l.id, %2$s from %1$s l where l.agent = a.username and l.at >= ? and l.at < ?) c
            order by c.at, c.id
            """;

    private static final String STATES = CHANGES.formatted("agent_state_log", "l.state");

    /** Who may have nothing on a channel does not staff it. */
    private static final String CERTIFICATES = CHANGES.formatted(
            "agent_profile",
            "(select string_agg(key, ',') from jsonb_each(l.definition -> 'channels') where (value ->> 'capacity')::int > 0)");

    private final Connection database;

    FloorRows(Connection database) {
        this.database = database;
    }

    private interface Said<T> {
        T read(String text);
    }

    Floor read(Span time) throws SQLException {
        return new Floor(
                changes(STATES, time, AgentState::valueOf), changes(CERTIFICATES, time, FloorRows::channels), time);
    }

    private <T> List<Changed<T>> changes(String sql, Span time, Said<T> said) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            var start = Instant.ofEpochSecond(time.start()).atOffset(ZoneOffset.UTC);
            select.setObject(1, start);
            select.setObject(2, start);
            select.setObject(3, Instant.ofEpochSecond(time.end()).atOffset(ZoneOffset.UTC));
            List<Changed<T>> changes = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                String text = found.getString("said");
                changes.add(new Changed<>(
                        found.getString("agent"), found.getLong("at"), said.read(text == null ? "" : text)));
            }
            return changes;
        }
    }

    private static Set<Channel> channels(String names) {
        Set<String> certified = Set.of(names.split(","));
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        Arrays.stream(Channel.values())
                .filter(channel -> certified.contains(channel.name()))
                .forEach(channels::add);
        return channels;
    }
}
