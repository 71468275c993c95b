package dk.kontakt.report;

import dk.kontakt.ticket.Channel;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Does what the batch job does, over one connection, which it commits. */
final class FactJob {
    private final Connection connection;

    FactJob(Connection connection) {
        this.connection = connection;
    }

    /** Returns what was due. */
    List<DueSpan> run(Instant now) throws SQLException {
        Facts facts = at(now);
        facts.markDue(null, null);
        connection.commit();
        List<DueSpan> due = facts.due();
        for (DueSpan span : due) {
            facts.compute(span);
            connection.commit();
        }
        return due;
    }

    /** Forgets all facts and makes them again, in spans of whole months. */
    void runFromScratch(Instant now) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate contact_fact, daily_figures, fact_day, fact_due");
        }
        Facts facts = at(now);
        facts.markDue(null, null);
        Set<DueSpan> months = new LinkedHashSet<>();
        for (DueSpan span : facts.due()) {
            YearMonth month = YearMonth.from(span.days().from());
            months.add(new DueSpan(EnumSet.allOf(Channel.class), new Days(month.atDay(1), month.atEndOfMonth())));
        }
        months.forEach(facts::compute);
        connection.commit();
    }

    Facts at(Instant now) {
        return new Facts(entities(connection), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** All rows of a query, one a line, so that a difference is easy to see. */
    static String rows(Connection connection, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select r::text from (" + query + ") r")) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return String.join("\n", lines);
    }

    /** The lines that only one of them has, those of the first with a minus. */
    static String difference(String one, String other) {
        Set<String> gone = new LinkedHashSet<>(one.lines().toList());
        Set<String> come = new LinkedHashSet<>(other.lines().toList());
        Set<String> both = new LinkedHashSet<>(gone);
        both.retainAll(come);
        gone.removeAll(both);
        come.removeAll(both);
        List<String> lines = new ArrayList<>();
        gone.forEach(line -> lines.add("- " + line));
        come.forEach(line -> lines.add("+ " + line));
        return String.join("\n", lines);
    }

    static String allFacts(Connection connection) throws SQLException {
        return rows(connection, "select * from contact_fact order by day, channel, contact");
    }

    static String allFigures(Connection connection) throws SQLException {
        return rows(connection, "select * from daily_figures order by part, day, channel, key");
    }

    /** Gives away the connection of its transaction, and nothing else. */
    private static EntityManager entities(Connection connection) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        return connection;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
