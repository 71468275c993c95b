package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days that are to be computed, and those that are. */
final class DueDays {

    /** Of days with contacts every channel is computed, so that those without contacts need not be looked for again. */
    private static final String MARK_MISSING_AND_ASKED = """
            insert into fact_due (day, channel, since)
            select d.day, c.channel, ?
            from (select date_trunc('day', (select min(received_at) from contact) at time zone z.zone) as first,
                         (select max(received_at) from contact) at time zone z.zone as last, z.zone
                  from (values (?::text)) z (zone)) b
            cross join lateral (select day::date from generate_series(b.first, b.last, interval '1 day') day) d
            cross join unnest(?) c (channel)
            where (d.day between ? and ?
                   or not exists (select from fact_day f where f.day = d.day and f.channel = c.channel and f.formula = ?))
              and exists (select from contact o
                          where o.received_at >= d.day::timestamp at time zone b.zone
                            and o.received_at < (d.day + 1)::timestamp at time zone b.zone)
            union
            select day, channel, ? from fact_day where day between ? and ?
            on conflict (day, channel) do update set since = excluded.since
            """;

    private static final String SPANS =
            "select day, array_agg(channel) as channels from fact_due group by day order by day";

    private static final String NOTHING_COMPUTED =
            "select exists (select from contact) and not exists (select from fact_day where formula = ?)";

    private final Connection database;

    DueDays(Connection database) {
        this.database = database;
    }

    /** Every day with contacts but without facts of the present formula, and the days of the months that are asked for. */
    void markMissing(@Nullable YearMonth from, @Nullable YearMonth to, Instant now) throws SQLException {
        boolean asked = from != null || to != null;
        LocalDate first = from == null ? LocalDate.EPOCH : from.atDay(1);
        LocalDate last = to == null ? LocalDate.of(9999, 12, 31) : to.atEndOfMonth();
        LocalDate none = LocalDate.EPOCH.minusDays(1);
        try (PreparedStatement mark = database.prepareStatement(MARK_MISSING_AND_ASKED)) {
            mark.setObject(1, now.atOffset(ZoneOffset.UTC));
            mark.setString(2, Days.ZONE.getId());
            mark.setArray(3, FigureColumns.names(database, EnumSet.allOf(Channel.class)));
            mark.setObject(4, first);
            mark.setObject(5, asked ? last : none);
            mark.setString(6, ChannelValueFormula.VERSION);
            mark.setObject(7, now.atOffset(ZoneOffset.UTC));
            mark.setObject(8, first);
            mark.setObject(9, asked ? last : none);
            mark.executeUpdate();
        }
    }

    /** Days in a row with the same channels become spans, none of which is longer than a month. */
    List<DueSpan> spans() throws SQLException {
        try (PreparedStatement select = database.prepareStatement(SPANS)) {
            List<DueSpan> spans = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                Set<Channel> channels =
                        channels((String[]) found.getArray("channels").getArray());
                LocalDate day = found.getObject("day", LocalDate.class);
                DueSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
                if (last != null && last.channels().equals(channels) && continues(last.days(), day)) {
                    spans.set(
                            spans.size() - 1,
                            new DueSpan(channels, new Days(last.days().from(), day)));
                } else {
                    spans.add(new DueSpan(channels, new Days(day, day)));
                }
            }
            return spans;
        }
    }

    long count() throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select count(*) from fact_due");
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Whether there are contacts, but no facts by the present formula. */
    boolean isNothingComputed() throws SQLException {
        try (PreparedStatement select = database.prepareStatement(NOTHING_COMPUTED)) {
            select.setString(1, ChannelValueFormula.VERSION);
            ResultSet found = select.executeQuery();
            return found.next() && found.getBoolean(1);
        }
    }

    private static boolean continues(Days days, LocalDate day) {
        return days.to().plusDays(1).equals(day) && YearMonth.from(days.to()).equals(YearMonth.from(day));
    }

    private static Set<Channel> channels(String[] names) {
        return Arrays.stream(names).map(Channel::valueOf).collect(Collectors.toSet());
    }
}
