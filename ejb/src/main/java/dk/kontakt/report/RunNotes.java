package dk.kontakt.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** How many days each execution of the job found to be computed. What it has done is what is no more to be computed. */
final class RunNotes {
    private static final String BEGIN = "insert into fact_run (execution, total) select ?, count(*) from fact_due"
            + " on conflict (execution) do nothing";

    private static final String PROGRESS = """
            select total, greatest(0, total - (select count(*) from fact_due)) as done from fact_run where execution = ?
            """;

    private final Connection database;

    RunNotes(Connection database) {
        this.database = database;
    }

    void begin(long execution) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(BEGIN)) {
            insert.setLong(1, execution);
            insert.executeUpdate();
        }
    }

    Optional<DaysDone> progress(long execution) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(PROGRESS)) {
            select.setLong(1, execution);
            ResultSet found = select.executeQuery();
            return found.next()
                    ? Optional.of(new DaysDone(found.getLong("done"), found.getLong("total")))
                    : Optional.empty();
        }
    }
}
