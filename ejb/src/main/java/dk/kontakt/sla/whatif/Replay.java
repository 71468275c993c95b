package dk.kontakt.sla.whatif;

import dk.kontakt.platform.Progress;
import dk.kontakt.sla.clock.Calendars;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/** Lets recorded tickets live again under a draft and holds what becomes of their promises against what did. */
public final class Replay {
    private final Draft draft;
    private final Instant now;
    private final Progress progress;

    /** @param sales the side of the sale by category */
    public Replay(Rulebook rules, Calendars calendars, Map<String, String> sales, Instant now, Progress progress) {
        this.draft = new Draft(rules, calendars, sales);
        this.now = now;
        this.progress = progress;
    }

    /** Of the tickets created from {@code from} on. Reads in transactions of its own, and changes nothing. */
    public WhatIf run(DataSource database, Instant from) throws SQLException {
        try (Connection facts = reading(database);
                Connection recorded = reading(database)) {
            progress.expect(count(facts, from));
            try (var history = new History(facts, from, asksForValue());
                    var outcomes = new RecordedOutcomes(recorded, from)) {
                return replay(history, outcomes);
            } finally {
                facts.rollback();
                recorded.rollback();
            }
        }
    }

    private WhatIf replay(History history, RecordedOutcomes recorded) throws SQLException {
        var tally = new Tally();
        boolean more = history.next();
        while (more) {
            History.Subject subject = history.subject();
            var ticket = new ReplayedTicket(subject, draft);
            while (more && history.ticket() == subject.ticket()) {
                ticket.happens(history.fact());
                more = history.next();
            }
            tally.add(subject, recorded.of(subject.ticket()), outcomes(ticket));
            progress.advance(1);
        }
        return tally.result();
    }

    private Map<Metric, Outcome> outcomes(ReplayedTicket ticket) {
        Map<Metric, Outcome> outcomes = new EnumMap<>(Metric.class);
        for (SlaClock clock : ticket.clocks()) {
            outcomes.merge(
                    clock.metric(),
                    Outcome.UNDECIDED.plus(stateNow(clock)),
                    (one, other) -> new Outcome(one.met() + other.met(), one.breached() + other.breached()));
        }
        return outcomes;
    }

    private SlaClock.State stateNow(SlaClock clock) {
        Instant due = clock.dueAt();
        boolean missed = clock.isPending() && clock.isOpen() && due != null && now.isAfter(due);
        return missed ? SlaClock.State.BREACHED : clock.state();
    }

    private boolean asksForValue() {
        return draft.inForce().policies().stream()
                .anyMatch(
                        policy -> !policy.conditions().of(Dimension.VALUE_BAND).isEmpty());
    }

    /** Without autocommit the driver reads in portions. */
    private static Connection reading(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static long count(Connection connection, Instant from) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from ticket where created_at >= ?")) {
            select.setTimestamp(1, Timestamp.from(from));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
