package dk.kontakt.report.plan;

import dk.kontakt.report.Days;
import dk.kontakt.report.plan.HandleTime.Source;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up how long contacts, replies and calls took, each where and when it came in or was sent. */
public final class WorkRows {
    private static final String SUMS = """
            with z (since, until) as (values (?::timestamptz, ?::timestamptz))
            select 'CONTACTS', c.channel, count(*), sum(c.handle_seconds) from z, contact c
            where c.received_at >= z.since and c.received_at < z.until and not c.abandoned and c.handle_seconds is not null
            group by c.channel
            union all
            select 'REPLIES', t.channel, count(*), sum(r.handle_seconds) from z, reply r join ticket t on t.number = r.ticket
            where r.sent_at >= z.since and r.sent_at < z.until
            group by t.channel
            union all
            select 'CALLS', 'PHONE', count(*), coalesce(sum(k.talk_seconds + k.hold_seconds), 0) from z, call k
            where k.started_at >= z.since and k.started_at < z.until
              and k.direction = 'INBOUND' and k.answered_at is not null and k.ended_at is not null
            """;

    private final Map<Channel, HandleTime> live = new EnumMap<>(Channel.class);
    private final Map<Channel, Long> deferrable = new EnumMap<>(Channel.class);

    private WorkRows() {
        Channel.live().forEach(channel -> live.put(channel, new HandleTime(channel, Source.NOTHING, 0, 0)));
    }

    public static Work read(Connection connection, Days days) throws SQLException {
        var rows = new WorkRows();
        try (PreparedStatement select = connection.prepareStatement(SUMS)) {
            select.setObject(1, days.start().atOffset(ZoneOffset.UTC));
            select.setObject(2, days.end().atOffset(ZoneOffset.UTC));
            ResultSet found = select.executeQuery();
            while (found.next()) {
                rows.add(found.getString(1), Channel.valueOf(found.getString(2)), found.getLong(3), found.getLong(4));
            }
        }
        return new Work(days, List.copyOf(rows.live.values()), Map.copyOf(rows.deferrable));
    }

    private void add(String kind, Channel channel, long count, long seconds) {
        if (!channel.isLive()) {
            deferrable.merge(channel, seconds, Long::sum);
        } else if (!kind.equals("REPLIES") && seconds > 0) {
            var told = new HandleTime(channel, Source.valueOf(kind), count, seconds);
            live.merge(channel, told, WorkRows::better);
        }
    }

    /** What contacts tell has the wrap-up in it. */
    private static HandleTime better(HandleTime one, HandleTime other) {
        return one.source().compareTo(other.source()) <= 0 ? one : other;
    }
}
