package dk.kontakt.channel.social;

import dk.kontakt.channel.social.send.Outgoing;
import dk.kontakt.channel.social.webhook.Provider;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers on their way, and how their providers go. */
record SentRecords(Connection database) {
    private static final String TAKE = """
            select s.id, s.provider, s.channel, s.ours, s.theirs, s.comment_id, s.text, s.reference, s.attempts,
                (select c.heard_at from social_conversation c where c.conversation = s.conversation)
            from social_sent s where s.provider = ? and s.state = 'WAITING' and s.next_try <= ?
                and not exists (select 1 from social_sent e where e.conversation = s.conversation and e.id < s.id and e.state = 'WAITING')
            order by s.next_try, s.id limit 1 for update of s skip locked
            """;
    private static final String MARK = """
            update social_sent set state = ?, attempts = attempts + 1, next_try = ?, sent_at = ?, answer = ?, external_id = ?, told = false where id = ?
            """;

    /** An answer to be sent, held until the transaction ends. */
    record Waiting(
            long id,
            Provider provider,
            Outgoing answer,
            int attempts,
            @Nullable Instant heardAt) {}

    Optional<Waiting> next(Provider provider, Instant now) throws SQLException {
        try (PreparedStatement take = prepare(TAKE, provider.name(), Timestamp.from(now));
                ResultSet row = take.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    void sent(Waiting waiting, Instant now, String externalId) throws SQLException {
        Timestamp at = Timestamp.from(now);
        mark(MARK, "SENT", at, at, null, externalId, waiting.id());
        mark(
                "update social_provider set sent_at = ? where code = ?",
                at,
                waiting.provider().name());
    }

    void refused(Waiting waiting, Instant now, String words) throws SQLException {
        mark(MARK, "REFUSED", Timestamp.from(now), null, words, null, waiting.id());
        failed(waiting, now, words);
    }

    void later(Waiting waiting, Instant now, Duration pause, String words) throws SQLException {
        mark(MARK, "WAITING", Timestamp.from(now.plus(pause)), null, words, null, waiting.id());
        failed(waiting, now, words);
    }

    /** Nothing goes to the provider before then, whoever sends it. */
    void pause(Waiting waiting, Instant until) throws SQLException {
        mark(
                "update social_provider set next_send = greatest(next_send, ?::timestamptz + interval '1 second') where code = ?",
                Timestamp.from(until),
                waiting.provider().name());
    }

    private void failed(Waiting waiting, Instant now, String words) throws SQLException {
        mark(
                "update social_provider set failed_at = ?, failure = ? where code = ?",
                Timestamp.from(now),
                words,
                waiting.provider().name());
    }

    private static Waiting read(ResultSet row) throws SQLException {
        Timestamp heard = row.getTimestamp(10);
        var answer = new Outgoing(
                Channel.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                null,
                row.getString(8));
        return new Waiting(
                row.getLong(1),
                Provider.valueOf(row.getString(2)),
                answer,
                row.getInt(9),
                heard == null ? null : heard.toInstant());
    }

    private void mark(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement mark = prepare(sql, values)) {
            mark.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
