package dk.kontakt.report.value;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Marks the days whose facts rest on something that changed, and counts them. Days without facts are computed anyway; those that are due
 * are marked all the same, since somebody may be computing them.
 */
final class DueFacts {
    private static final String MARK = """
            with touched as (
                select day, channel from (select day, channel from fact_day union select day, channel from fact_due) known
                where %s and day >= ? and day < coalesce((%s), 'infinity')
            ), marked as (
                insert into fact_due (day, channel, since) select day, channel, ? from touched on conflict (day, channel) do update set since = excluded.since)
            select count(distinct day) from touched
            """;
    private static final String OF_CHANNEL = MARK.formatted(
            "channel = ?", "select min(valid_from) from channel_terms where channel = ? and valid_from > ?");
    private static final String OF_ALL =
            MARK.formatted("true", "select min(valid_from) from attribution where valid_from > ?");
    private static final int DAY_HOURS = 24;

    private final Connection database;
    private final Author author;

    DueFacts(Connection database, Author author) {
        this.database = database;
        this.author = author;
    }

    /** From their first day until others of the channel begin. */
    int after(Terms terms) throws SQLException {
        String channel = terms.channel().name();
        return mark(OF_CHANNEL, channel, terms.validFrom(), channel, terms.validFrom(), author.storedAt());
    }

    /** An order of the first day belongs to a contact up to {@code longestWindow} hours before it. */
    int after(Attribution attribution, int longestWindow) throws SQLException {
        LocalDate first = attribution.validFrom().minus(longestWindow / DAY_HOURS + 1L, ChronoUnit.DAYS);
        return mark(OF_ALL, first, attribution.validFrom(), author.storedAt());
    }

    private int mark(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement mark = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                mark.setObject(i + 1, parameters[i]);
            }
            ResultSet found = mark.executeQuery();
            return found.next() ? found.getInt(1) : 0;
        }
    }
}
