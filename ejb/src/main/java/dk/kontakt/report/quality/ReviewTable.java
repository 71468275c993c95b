package dk.kontakt.report.quality;

import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judgements of answers as they are stored. They are only ever added. */
final class ReviewTable {
    private static final String AUTHOR = "select r.agent, r.ticket from reply r"
            + " where r.id = ? and exists (select from quality_sample_answer a where a.reply = r.id)";

    private static final String ADD = """
            insert into answer_review (reply, ticket, contact, channel, agent, sent_at, reviewer, relevance, quality, comment, reviewed_at)
            select a.reply, a.ticket, a.contact, a.channel, r.agent, r.sent_at, ?, ?, ?, ?, ?
            from quality_sample_answer a join reply r on r.id = a.reply
            where a.reply = ?
            order by a.sample
            limit 1
            on conflict (reply) do nothing
            """;

    private static final String MEANS = """
            select %1$s as key, count(*) as reviews, sum(relevance + quality - 2) as points
            from answer_review
            where sent_at >= ? and sent_at < ?
            group by %1$s
            order by %1$s
            """;

    private static final String OWN = """
            select v.ticket, v.channel, v.sent_at, r.body, v.relevance, v.quality, v.comment, v.reviewed_at
            from answer_review v join reply r on r.id = v.reply
            where v.agent = ?
            order by v.reviewed_at desc, v.id desc
            limit 100
            """;

    private static final int MOST_POINTS = 8;
    private static final int DIGITS = 6;

    private final Connection database;

    ReviewTable(Connection database) {
        this.database = database;
    }

    /** Who gave an answer, on which ticket. */
    record Given(String agent, long ticket) {}

    /** Of an answer that was drawn in some sample. */
    Optional<Given> drawn(long reply) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(AUTHOR)) {
            select.setLong(1, reply);
            ResultSet found = select.executeQuery();
            return found.next() ? Optional.of(new Given(found.getString(1), found.getLong(2))) : Optional.empty();
        }
    }

    /** Returns whether it was the first judgement of the answer; another is not stored. */
    boolean add(ReviewAnswer review, String reviewer, Instant at) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(ADD)) {
            insert.setString(1, reviewer);
            insert.setInt(2, review.score().relevance());
            insert.setInt(3, review.score().quality());
            insert.setString(4, review.comment());
            insert.setObject(5, at.atOffset(ZoneOffset.UTC));
            insert.setLong(6, review.reply());
            return insert.executeUpdate() == 1;
        }
    }

    /** Of the answers that were sent on these days. */
    List<MeanAccuracy> byChannel(Days days) throws SQLException {
        return means("channel", days);
    }

    List<MeanAccuracy> byAgent(Days days) throws SQLException {
        return means("agent", days);
    }

    /** The latest judgements of an agent's answers. */
    List<OwnReview> of(String agent) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(OWN)) {
            select.setString(1, agent);
            List<OwnReview> reviews = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                reviews.add(own(found));
            }
            return reviews;
        }
    }

    private List<MeanAccuracy> means(String key, Days days) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(MEANS.formatted(key))) {
            select.setObject(1, days.start().atOffset(ZoneOffset.UTC));
            select.setObject(2, days.end().atOffset(ZoneOffset.UTC));
            List<MeanAccuracy> means = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                long reviews = found.getLong("reviews");
                means.add(new MeanAccuracy(found.getString("key"), reviews, mean(found.getLong("points"), reviews)));
            }
            return means;
        }
    }

    private static BigDecimal mean(long points, long reviews) {
        return BigDecimal.valueOf(points)
                .divide(BigDecimal.valueOf(MOST_POINTS * reviews), DIGITS, RoundingMode.HALF_UP);
    }

    private static OwnReview own(ResultSet row) throws SQLException {
        return new OwnReview(
                row.getLong("ticket"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("body"),
                new Score(row.getInt("relevance"), row.getInt("quality")),
                row.getString("comment"),
                row.getObject("reviewed_at", OffsetDateTime.class).toInstant());
    }
}
