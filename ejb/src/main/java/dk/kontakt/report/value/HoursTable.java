package dk.kontakt.report.value;

import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The hours that channels promise, as they are stored. */
final class HoursTable {
    private static final DatedRows ROWS = DatedRows.ofEachChannel("channel_hours");

    private static final String ADD =
            "insert into channel_hours (channel, valid_from, calendar, changed_by, changed_at) values (?, ?, ?, ?, ?)";

    /** The promise holds until a later one of the channel begins. */
    private static final String COMPUTED = """
            select count(*) from attendance_computed
            where day >= ? and day < coalesce(
                (select min(valid_from) from channel_hours where channel = ? and valid_from > ?), 'infinity')
            """;

    private final Connection database;

    HoursTable(Connection database) {
        this.database = database;
    }

    List<Dated<AdvertisedHours>> all(LocalDate today) throws SQLException {
        return ROWS.read(database, today, HoursTable::hours);
    }

    void add(AdvertisedHours hours, Author author) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(ADD)) {
            insert.setString(1, hours.channel().name());
            insert.setObject(2, hours.validFrom());
            insert.setString(3, hours.calendar());
            insert.setString(4, author.name());
            insert.setObject(5, author.storedAt());
            insert.executeUpdate();
        }
    }

    /** How many days were computed on which these hours hold. */
    int computedDays(AdvertisedHours hours) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(COMPUTED)) {
            select.setObject(1, hours.validFrom());
            select.setString(2, hours.channel().name());
            select.setObject(3, hours.validFrom());
            ResultSet found = select.executeQuery();
            return found.next() ? found.getInt(1) : 0;
        }
    }

    private static AdvertisedHours hours(ResultSet row) throws SQLException {
        return new AdvertisedHours(
                Channel.valueOf(row.getString("channel")),
                row.getObject("valid_from", LocalDate.class),
                row.getString("calendar"));
    }
}
