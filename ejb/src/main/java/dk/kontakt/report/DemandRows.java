package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts rows by the hour of the week at which they came. */
final class DemandRows {
    private static final String COUNTS = """
            select extract(isodow from happened at time zone z.zone)::int, extract(hour from happened at time zone z.zone)::int, kind, count(*)
            from (values (?::text, ?::timestamptz, ?::timestamptz)) z (zone, since, until),
            lateral (
                select received_at, channel from contact where received_at >= z.since and received_at < z.until
                union all
                select placed_at, 'order' from customer_order where placed_at >= z.since and placed_at < z.until
                union all
                select started_at, 'attempt' from call
                where started_at >= z.since and started_at < z.until
                  and direction = 'INBOUND' and ticket is null and ended_at is not null
            ) everything (happened, kind)
            group by 1, 2, 3
            """;

    private final Map<HourOfWeek, Map<String, Long>> counts = new HashMap<>();

    private DemandRows() {}

    static Demand count(Connection connection, Days days) throws SQLException {
        var rows = new DemandRows();
        rows.read(connection, days);
        Map<HourOfWeek, Integer> times = times(days);
        List<HourlyDemand> hours = HourOfWeek.all().stream()
                .map(hour -> rows.at(hour, times.getOrDefault(hour, 0)))
                .toList();
        return new Demand(days, hours);
    }

    private void read(Connection connection, Days days) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNTS)) {
            select.setString(1, Days.ZONE.getId());
            select.setObject(2, days.start().atOffset(ZoneOffset.UTC));
            select.setObject(3, days.end().atOffset(ZoneOffset.UTC));
            ResultSet found = select.executeQuery();
            while (found.next()) {
                var hour = new HourOfWeek(DayOfWeek.of(found.getInt(1)), found.getInt(2));
                counts.computeIfAbsent(hour, first -> new HashMap<>()).put(found.getString(3), found.getLong(4));
            }
        }
    }

    private HourlyDemand at(HourOfWeek hour, int times) {
        Map<String, Long> found = counts.getOrDefault(hour, Map.of());
        Map<Channel, Long> contacts = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            contacts.put(channel, found.getOrDefault(channel.name(), 0L));
        }
        return new HourlyDemand(
                hour, times, contacts, found.getOrDefault("attempt", 0L), found.getOrDefault("order", 0L));
    }

    /** Hour by hour as time passes, so that days with 23 or 25 hours count as they were. */
    private static Map<HourOfWeek, Integer> times(Days days) {
        Map<HourOfWeek, Integer> times = new HashMap<>();
        for (Instant hour = days.start(); hour.isBefore(days.end()); hour = hour.plus(Duration.ofHours(1))) {
            times.merge(HourOfWeek.of(hour), 1, Integer::sum);
        }
        return times;
    }
}
