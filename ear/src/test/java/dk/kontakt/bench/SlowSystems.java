package dk.kontakt.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** How long a case takes to open while the CRM takes ten seconds for an answer, against no CRM at all, by turns in one run. */
final class SlowSystems {
    private static final int VISITS = 200;
    private static final int TURNS = 3;

    /** Each of another customer, so that each asks. */
    private static final String CASES =
            "select distinct on (customer) number from ticket where status in ('OPEN', 'RESOLVED') order by customer, number desc limit "
                    + 2 * VISITS * (TURNS + 1);

    private final Product product;

    SlowSystems(Product product) {
        this.product = product;
    }

    void measure(Figures figures) throws Exception {
        try (Connection database = product.database()) {
            List<String> cases = cases(database);
            var visits = new PageVisits("http://127.0.0.1:" + Product.HTTP);
            visits.logIn("lead", "demo");
            visits.slowest(cases.subList(0, VISITS));
            double without = 0;
            double with = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                int from = (2 * turn + 1) * VISITS;
                switchSystems(database, false);
                without += visits.slowest(cases.subList(from, from + VISITS)) / TURNS;
                switchSystems(database, true);
                with += visits.slowest(cases.subList(from + VISITS, from + 2 * VISITS)) / TURNS;
            }
            figures.add("desk.case.p99.no-systems", without, "ms");
            figures.addRatio("desk.case.p99.slow-crm", with, "ms", without / with, 0.7);
            figures.add("desk.case.requests", number(database, "select count(*) from system_request"), "");
        }
    }

    private static void switchSystems(Connection database, boolean on) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("update business_system set enabled = " + on
                    + ", most_outstanding = 1000, breaker = 'CLOSED', failures = 0,"
                    + " answer_seconds = 30, next_probe = null");
        }
    }

    private static List<String> cases(Connection database) throws SQLException {
        List<String> cases = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(CASES)) {
            while (row.next()) {
                cases.add("/desk/" + row.getLong(1));
            }
        }
        return cases;
    }

    private static double number(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
