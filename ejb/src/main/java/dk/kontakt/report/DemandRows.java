package dk.kontakt.report;

import dk.kontakt.report.plan.Arrivals;
import dk.kontakt.report.plan.HalfHour;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts rows by the half-hour or the hour of the week at which they came. */
final class DemandRows {
    private static final String COUNTS = """
            select extract(isodow from local)::int, extract(hour from local)::int * 2 + extract(minute from local)::int / 30, kind, count(*)
            from (values (?::text, ?::timestamptz, ?::timestamptz)) z (zone, since, until),
            lateral (
                select received_at at time zone z.zone, channel from contact where received_at >= z.since and received_at < z.until
                union all
                select placed_at at time zone z.zone, 'order' from customer_order where placed_at >= z.since and placed_at < z.until
                union all
                select started_at at time zone z.zone, 'attempt' from call
                where started_at >= z.since and started_at < z.until
                  and direction = 'INBOUND' and ticket is null and ended_at is not null
            ) everything (local, kind)
            group by 1, 2, 3
            """;

    private final Map<HalfHour, Map<String, Long>> counts = new HashMap<>();

    private DemandRows() {}

    static Demand count(Connection connection, Days days) throws SQLException {
        Map<HourOfWeek, HourlyDemand> hours = new HashMap<>();
        for (Arrivals half : halves(connection, days)) {
            var hour = new HourOfWeek(half.at().day(), half.at().hour());
            hours.merge(hour, demand(hour, half), HourlyDemand::plus);
        }
        return new Demand(days, HourOfWeek.all().stream().map(hours::get).toList());
    }

    /** By half-hour of the week, in its order. */
    static List<Arrivals> halves(Connection connection, Days days) throws SQLException {
        var rows = new DemandRows();
        rows.read(connection, days);
        Map<HalfHour, Integer> times = HalfHour.times(days);
        return HalfHour.all().stream()
                .map(half -> rows.at(half, times.getOrDefault(half, 0)))
                .toList();
    }

    private void read(Connection connection, Days days) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COUNTS)) {
            select.setString(1, Days.ZONE.getId());
            select.setObject(2, days.start().atOffset(ZoneOffset.UTC));
            select.setObject(3, days.end().atOffset(ZoneOffset.UTC));
            ResultSet found = select.executeQuery();
            while (found.next()) {
                var half = new HalfHour(DayOfWeek.of(found.getInt(1)), found.getInt(2));
                counts.computeIfAbsent(half, first -> new HashMap<>()).put(found.getString(3), found.getLong(4));
            }
        }
    }

    private Arrivals at(HalfHour half, int times) {
        Map<String, Long> found = counts.getOrDefault(half, Map.of());
        Map<Channel, Long> contacts = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            contacts.put(channel, found.getOrDefault(channel.name(), 0L));
        }
        return new Arrivals(half, times, contacts, found.getOrDefault("attempt", 0L), found.getOrDefault("order", 0L));
    }

    private static HourlyDemand demand(HourOfWeek hour, Arrivals half) {
        return new HourlyDemand(hour, half.times(), half.contacts(), half.attempts(), half.orders());
    }
}
