package dk.kontakt.report.quality;

import dk.kontakt.report.Days;
import dk.kontakt.ticket.Channel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws samples and reads them. An answer belongs to the last contact of its ticket before it, or else to the one that opened, as facts
 * have it, and to that one's channel.
 */
final class SampleTable {
    private static final String INSERT =
            "insert into quality_sample (from_day, to_day, per_channel, seed, drawn_by, drawn_at)"
                    + " values (?, ?, ?, ?, ?, ?) returning id";

    /** By digests, which fall as if by chance: each answer of a channel is as likely as any other, and no order of rows matters. */
    private static final String DRAW = """
            insert into quality_sample_answer (sample, position, reply, ticket, contact, channel)
            select ?, row_number() over (order by digest, id), id, ticket, contact, channel
            from (
                select r.id, r.ticket, c.id as contact, coalesce(c.channel, t.channel) as channel, d.digest,
                       row_number() over (partition by coalesce(c.channel, t.channel) order by d.digest, r.id) as place
                from reply r
                join ticket t on t.number = r.ticket
                cross join lateral (values (md5(? || ':' || r.id))) d (digest)
                cross join lateral (select coalesce(
                    (select o.id from contact o where o.ticket = r.ticket and o.received_at <= r.sent_at
                     order by o.received_at desc, o.id desc limit 1),
                    (select o.id from contact o where o.ticket = r.ticket order by o.received_at, o.id limit 1)) as id) asked
                left join contact c on c.id = asked.id
                where r.sent_at >= ? and r.sent_at < ?
                  and not exists (select from answer_review v where v.reply = r.id)) candidates
            where place <= ?
            """;

    private static final String SAMPLES = """
            select s.*, count(a.reply) as answers, count(v.reply) as reviewed
            from quality_sample s
            left join quality_sample_answer a on a.sample = s.id
            left join answer_review v on v.reply = a.reply
            where s.id = ? or ? = 0
            group by s.id
            order by s.id desc
            limit 100
            """;

    private static final String ANSWERS = """
            select a.reply, a.ticket, a.channel, r.sent_at, t.subject,
                   case when c.received_at <= r.sent_at then c.body end as question, r.body as answer,
                   coalesce(g.name, r.agent) as name, exists (select from answer_review v where v.reply = a.reply) as reviewed
            from quality_sample_answer a
            join reply r on r.id = a.reply
            join ticket t on t.number = a.ticket
            left join contact c on c.id = a.contact
            left join agent g on g.username = r.agent
            where a.sample = ?
            order by a.position
            """;

    private final Connection database;

    SampleTable(Connection database) {
        this.database = database;
    }

    /** Returns the number of the sample. */
    long draw(DrawSample draw, String by, Instant at) throws SQLException {
        long id = insert(draw, by, at);
        try (PreparedStatement insert = database.prepareStatement(DRAW)) {
            insert.setLong(1, id);
            insert.setString(2, Long.toString(draw.seed()));
            insert.setObject(3, draw.days().start().atOffset(ZoneOffset.UTC));
            insert.setObject(4, draw.days().end().atOffset(ZoneOffset.UTC));
            insert.setInt(5, draw.perChannel());
            insert.executeUpdate();
        }
        return id;
    }

    /** The latest first. */
    List<Sample> all() throws SQLException {
        return read(0);
    }

    Optional<Sample> find(long id) throws SQLException {
        return id <= 0 ? Optional.empty() : read(id).stream().findFirst();
    }

    List<SampledAnswer> answers(long sample) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(ANSWERS)) {
            select.setLong(1, sample);
            List<SampledAnswer> answers = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                answers.add(answer(found));
            }
            return answers;
        }
    }

    private long insert(DrawSample draw, String by, Instant at) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(INSERT)) {
            insert.setObject(1, draw.days().from());
            insert.setObject(2, draw.days().to());
            insert.setInt(3, draw.perChannel());
            insert.setLong(4, draw.seed());
            insert.setString(5, by);
            insert.setObject(6, at.atOffset(ZoneOffset.UTC));
            ResultSet row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private List<Sample> read(long id) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(SAMPLES)) {
            select.setLong(1, id);
            select.setLong(2, id);
            List<Sample> samples = new ArrayList<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                samples.add(sample(found));
            }
            return samples;
        }
    }

    private static Sample sample(ResultSet row) throws SQLException {
        var days = new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
        return new Sample(
                row.getLong("id"),
                new DrawSample(days, row.getInt("per_channel"), row.getLong("seed")),
                row.getString("drawn_by"),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                row.getInt("answers"),
                row.getInt("reviewed"));
    }

    private static SampledAnswer answer(ResultSet row) throws SQLException {
        String name = row.getString("name");
        String question = row.getString("question");
        return new SampledAnswer(
                row.getLong("reply"),
                row.getLong("ticket"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                NamelessText.of(row.getString("subject"), name),
                question == null ? null : NamelessText.of(question, name),
                NamelessText.of(row.getString("answer"), name),
                row.getBoolean("reviewed"));
    }
}
