package dk.kontakt.report.strategy;

import dk.kontakt.report.Days;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** The visits of the web shop as they were told. */
public final class VisitTable {
    private static final String VISITS =
            "select distinct on (day) day, visits from shop_visits where day between ? and ? order by day, id desc";

    /** One at a time, so that nothing is written twice; what is known already is no row. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('shop_visits'))";

    private static final String ADD = """
            insert into shop_visits (day, visits, written_by, written_at)
            select n.day, n.visits, ?, ?
            from (select ?::date as day, ?::bigint as visits) n
            where (select v.visits from shop_visits v where v.day = n.day order by v.id desc limit 1) is distinct from n.visits
            """;

    private final Connection database;

    public VisitTable(Connection database) {
        this.database = database;
    }

    /** By day; a day of which nothing was told is left out. */
    public Map<LocalDate, Long> read(Days days) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(VISITS)) {
            select.setObject(1, days.from());
            select.setObject(2, days.to());
            Map<LocalDate, Long> visits = new TreeMap<>();
            ResultSet found = select.executeQuery();
            while (found.next()) {
                visits.put(found.getObject("day", LocalDate.class), found.getLong("visits"));
            }
            return visits;
        }
    }

    /** From now on the day had as many; whoever says so again adds nothing. */
    public void add(LocalDate day, long visits, String author, Instant now) throws SQLException {
        try (PreparedStatement lock = database.prepareStatement(LOCK);
                PreparedStatement insert = database.prepareStatement(ADD)) {
            lock.execute();
            insert.setString(1, author);
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.setObject(3, day);
            insert.setLong(4, visits);
            insert.executeUpdate();
        }
    }
}
