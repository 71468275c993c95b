package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sums of facts; those of another formula are not shown. */
final class DailyFigures {
    private static final String FIGURES = """
            select greatest(date_trunc(?::text, day::timestamp)::date, ?::date) as since, channel, key, %s
            from daily_figures
            where part = ? and formula = ? and day between ? and ?
            group by 1, 2, 3
            order by 1, 2, 3
            """.formatted(FigureColumns.OF_DAYS);

    private static final String OLDEST =
            "select min(computed_at) from fact_day where day between ? and ? and formula = ?";

    /** Days of which a channel is not computed; only such are searched for contacts. */
    private static final String FRESHNESS = """
            with missing as (
                select d.day::date
                from generate_series(?::date::timestamp, ?::date::timestamp, interval '1 day') d (day)
                where (select count(*) from fact_day f where f.day = d.day::date and f.formula = ?) < ?
                  and exists (select from contact c
                              where c.received_at >= d.day at time zone '%1$s' and c.received_at < (d.day + interval '1 day') at time zone '%1$s'
                                and not exists (select from fact_day f
                                                where f.day = d.day::date and f.channel = c.channel and f.formula = ?))
            )
            select (select count(*) from missing) as days, (select min(day) from missing) as first,
                   exists (select from contact c
                           where c.received_at >= ?::date::timestamp at time zone '%1$s'
                             and c.received_at < (?::date + 1)::timestamp at time zone '%1$s') as contacts
            """.formatted(ChannelValueFormula.ZONE);

    /** Of a month that has any figures nothing is missing here. */
    private static final String MISSING_MONTHS = """
            select m.month::date as month
            from generate_series(?::date::timestamp, ?::date::timestamp, interval '1 month') m (month)
            where exists (select from contact c
                          where c.received_at >= m.month at time zone '%1$s'
                            and c.received_at < (m.month + interval '1 month') at time zone '%1$s')
              and not exists (select from daily_figures f
                              where f.part = 'CHANNEL' and f.day >= m.month::date and f.day < (m.month + interval '1 month')::date
                                and f.formula = ?)
            order by 1
            """.formatted(ChannelValueFormula.ZONE);

    private final Connection database;

    DailyFigures(Connection database) {
        this.database = database;
    }

    /** In the order of time, channels and keys. */
    List<PartFigures> read(Days days, Part part, Step step) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(FIGURES)) {
            set(select, step.unit(), days.from(), part.name(), ChannelValueFormula.VERSION, days.from(), days.to());
            List<PartFigures> rows = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                rows.add(new PartFigures(
                        found.getObject("since", LocalDate.class),
                        FigureColumns.channel(found),
                        found.getString("key"),
                        FigureColumns.read(found)));
            }
            return rows;
        }
    }

    /** When the oldest figures of some days were computed; null where there are none. */
    @Nullable
    Instant oldest(Days days) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(OLDEST)) {
            set(select, days.from(), days.to(), ChannelValueFormula.VERSION);
            ResultSet found = select.executeQuery();
            found.next();
            return instant(found.getObject(1, OffsetDateTime.class));
        }
    }

    Freshness freshness(Days days) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(FRESHNESS)) {
            String formula = ChannelValueFormula.VERSION;
            LocalDate from = days.from();
            LocalDate to = days.to();
            set(select, from, to, formula, Channel.values().length, formula, from, to);
            ResultSet found = select.executeQuery();
            found.next();
            return new Freshness(
                    found.getLong("days") > 0,
                    found.getObject("first", LocalDate.class),
                    found.getLong("days"),
                    oldest(days),
                    found.getBoolean("contacts"));
        }
    }

    /** Months of the period that have contacts but no figures at all by the present formula. */
    List<YearMonth> missing(Period period) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(MISSING_MONTHS)) {
            set(select, period.from().atDay(1), period.to().atDay(1), ChannelValueFormula.VERSION);
            List<YearMonth> months = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                months.add(YearMonth.from(found.getObject("month", LocalDate.class)));
            }
            return months;
        }
    }

    private static void set(PreparedStatement select, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            select.setObject(i + 1, values[i]);
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
