package dk.kontakt.report.plan;

import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Reads who was there, and with which certificates, from the logs of states and of profiles. */
public final class PresenceRows {
    /** Who has no profile from before had the first one after, as in the replay of routing. */
    private static final String STAYS = """
            with z (since, until) as (values (?::timestamptz, ?::timestamptz)),
            turn as (
                select agent, state, at as since, lead(at, 1, 'infinity'::timestamptz) over (partition by agent order by at, id) as until
                from (
                    select l.agent, l.state, l.at, l.id
                    from z cross join agent a
                    cross join lateral (
                        select s.* from agent_state_log s
                        where s.agent = a.username and s.at < z.since
                        order by s.at desc, s.id desc
                        limit 1) l
                    union all
                    select s.agent, s.state, s.at, s.id
                    from z cross join agent_state_log s
                    where s.at >= z.since and s.at < z.until) known
            ),
            profile as (
                select agent, definition -> 'channels' as channels,
                       case when lag(id) over history is null then '-infinity'::timestamptz else at end as since,
                       lead(at, 1, 'infinity'::timestamptz) over history as until
                from agent_profile
                window history as (partition by agent order by id)
            )
            select greatest(t.since, p.since, z.since), least(t.until, p.until, z.until),
                   array(select c.key from jsonb_each(p.channels) c where (c.value ->> 'capacity')::int > 0)
            from z cross join turn t
            join profile p on p.agent = t.agent
            where t.state in ('AVAILABLE', 'WRAP_UP')
              and greatest(t.since, p.since, z.since) < least(t.until, p.until, z.until)
            """;

    private PresenceRows() {}

    /** Up to {@code now}, since nobody has been there later. */
    public static Presence read(Connection connection, Days days, Instant now) throws SQLException {
        var presence = new Presence(HalfHour.times(days));
        Instant end = now.isBefore(days.end()) ? now : days.end();
        try (PreparedStatement select = connection.prepareStatement(STAYS)) {
            select.setObject(1, days.start().atOffset(ZoneOffset.UTC));
            select.setObject(2, end.atOffset(ZoneOffset.UTC));
            ResultSet found = select.executeQuery();
            while (found.next()) {
                presence.add(instant(found, 1), instant(found, 2), channels(found.getArray(3)));
            }
        }
        return presence;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Set<Channel> channels(Array names) throws SQLException {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        Arrays.stream((String[]) names.getArray()).map(Channel::valueOf).forEach(channels::add);
        return channels;
    }
}
