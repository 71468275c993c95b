package dk.kontakt.report.strategy;

import dk.kontakt.report.ChannelValueFormula;
import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How many ratings customers gave, and how many of them were 4 or 5. */
public record Satisfaction(long ratings, long satisfied) {
    private static final String COUNT = """
            select count(score) as ratings, count(*) filter (where score >= 4) as satisfied
            from contact_fact where formula = ? and day between ? and ? and channel = ?
            """;

    /** As facts have them. */
    public static Satisfaction read(Connection database, Days days, Channel channel) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(COUNT)) {
            select.setString(1, ChannelValueFormula.VERSION);
            select.setObject(2, days.from());
            select.setObject(3, days.to());
            select.setString(4, channel.name());
            ResultSet found = select.executeQuery();
            found.next();
            return new Satisfaction(found.getLong("ratings"), found.getLong("satisfied"));
        }
    }

    /** Null without ratings. */
    public @Nullable Double share() {
        return ratings == 0 ? null : (double) satisfied / ratings;
    }
}
