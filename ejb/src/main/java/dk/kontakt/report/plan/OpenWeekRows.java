package dk.kontakt.report.plan;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads which calendars channels promised during some days. */
public final class OpenWeekRows {

    /** Of several promises from the same day on the last one written holds; each holds until the next one. */
    private static final String PROMISES = """
            select channel, calendar, greatest(valid_from, ?::date) as since, least(until, ?::date) as last
            from (select channel, calendar, valid_from, coalesce(lead(valid_from) over (partition by channel order by valid_from) - 1,
                             date '9999-12-31') as until
                  from (select distinct on (channel, valid_from) * from channel_hours order by channel, valid_from, id desc) newest) promised
            where calendar is not null and valid_from <= ?::date and until >= ?::date
            """;

    private OpenWeekRows() {}

    public static OpenWeek read(Connection database, Days days, Function<String, Optional<BusinessCalendar>> calendars)
            throws SQLException {
        var week = new OpenWeek();
        try (PreparedStatement select = database.prepareStatement(PROMISES)) {
            select.setObject(1, days.from());
            select.setObject(2, days.to());
            select.setObject(3, days.to());
            select.setObject(4, days.from());
            ResultSet row = select.executeQuery();
            while (row.next()) {
                Channel channel = Channel.valueOf(row.getString("channel"));
                var promised =
                        new Days(row.getObject("since", LocalDate.class), row.getObject("last", LocalDate.class));
                calendars
                        .apply(row.getString("calendar"))
                        .ifPresent(calendar -> week.promise(channel, calendar, promised));
            }
        }
        return week;
    }
}
