package dk.kontakt.routing.whatif;

import dk.kontakt.platform.Progress;
import dk.kontakt.routing.replay.Arrival;
import dk.kontakt.routing.replay.Changes;
import dk.kontakt.routing.replay.Fact;
import dk.kontakt.routing.replay.Looks;
import dk.kontakt.routing.replay.Setting;
import dk.kontakt.routing.replay.Simulation;
import dk.kontakt.routing.replay.Snapshot;
import dk.kontakt.routing.replay.Variation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Reads a period once and lets two simulations live through it side by side: as it was, and with what is otherwise. */
final class Replay {
    private static final String ROUNDS = """
            , round as (select coalesce(a.decided_at, a.assigned_at) as at from p, assignment a
            where a.assigned_at >= p.since and a.assigned_at < p.until and (a.decided_at is not null or a.actor = 'router')
            union
            select coalesce(o.decided_at, o.offered_at) from p, offer o where o.offered_at >= p.since and o.offered_at < p.until)
            select d.at, r.seen, coalesce(r.ended_at, d.at) from round d left join routing_round r on r.at = d.at
            """;
    private static final String USUAL_HANDLING = """
            select t.channel, percentile_disc(0.5) within group (order by extract(epoch from a.released_at - a.assigned_at))
            from p, assignment a join ticket t on t.number = a.ticket
            where a.assigned_at >= p.since and a.assigned_at < p.until and a.released_at is not null group by t.channel
            """;
    private static final String USUAL_ANSWER = """
            select coalesce(percentile_disc(0.5) within group (order by extract(epoch from o.ended_at - o.offered_at)), 0)
            from p, offer o where o.offered_at >= p.since and o.offered_at < p.until and o.state = 'ACCEPTED'
            """;

    private final Question question;
    private final Setting.Hours hours;
    private final UnaryOperator<Arrival> standing;
    private final Progress progress;

    Replay(Question question, Setting.Hours hours, UnaryOperator<Arrival> standing, Progress progress) {
        this.question = question;
        this.hours = hours;
        this.standing = standing;
        this.progress = progress;
    }

    /** @throws NothingRecorded if no ticket waited in the period */
    static void requireRecord(Question question, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!RecordedStays.any(new Rows(connection, question))) {
                throw new NothingRecorded(question);
            }
        }
    }

    Answer run(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            // Without autocommit the driver reads in portions.
            connection.setAutoCommit(false);
            try {
                return run(new Rows(connection, question));
            } finally {
                connection.rollback();
            }
        }
    }

    private Answer run(Rows rows) throws SQLException {
        progress.expect(RecordedStays.count(rows));
        var looks = new Looks(rows.all(ROUNDS, Replay::look));
        Setting setting = setting(rows, looks);
        var asItWas = new Simulation(setting);
        var otherwise = new Simulation(setting);
        Fact.Listener before = new Variation(Changes.NONE, arrival -> arrival, asItWas);
        Fact.Listener after = new Variation(question.changes(), standing, otherwise);
        Deque<Fact> floor = new ArrayDeque<>(new RecordedFloor(looks).read(rows));
        boolean fully = question.changes().goals() != null || question.changes().rules() != null;
        try (var arrivals = new RecordedStays(rows, looks, fully)) {
            for (Arrival next = arrivals.next(); next != null; next = arrivals.next()) {
                tellUntil(next.at(), floor, before, after);
                next.tell(before);
                next.tell(after);
                progress.advance(1);
            }
        }
        tellUntil(question.to(), floor, before, after);
        return new Answer(asItWas.end(), otherwise.end());
    }

    private void tellUntil(Instant until, Deque<Fact> facts, Fact.Listener before, Fact.Listener after) {
        while (!facts.isEmpty() && !facts.peek().at().isAfter(until)) {
            Fact fact = facts.remove();
            fact.tell(before);
            fact.tell(after);
            progress.requireWanted();
        }
    }

    private Setting setting(Rows rows, Looks looks) throws SQLException {
        Map<String, Duration> handling = new HashMap<>();
        rows.all(USUAL_HANDLING, row -> handling.put(row.getString(1), seconds(row, 2)));
        Duration answer = rows.all(USUAL_ANSWER, row -> seconds(row, 1)).get(0);
        return new Setting(question.from(), question.to(), hours, looks, question.answerWithin(), answer, handling);
    }

    private static Looks.Look look(ResultSet row) throws SQLException {
        String seen = row.getString(2);
        return new Looks.Look(Rows.instant(row, 1), Rows.instant(row, 3), seen == null ? null : Snapshot.parse(seen));
    }

    private static Duration seconds(ResultSet row, int column) throws SQLException {
        return Duration.ofMillis((long) (1000 * row.getDouble(column)));
    }
}
