package dk.kontakt.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The application's tables: brought to this version before the server starts, so that nothing in it runs too early. */
public final class Schema {
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private final DatabaseAddress database;

    public Schema(DatabaseAddress database) {
        this.database = database;
    }

    /** Returns the number of migrations applied. */
    public int migrate() {
        FLYWAY_LOG.setLevel(Level.WARNING);
        try {
            return Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new StartRefused("Cannot migrate " + database + ": " + firstLine(e), e);
        }
    }

    /** True when the demo was loaded now; a database with accounts is somebody's and stays as it is. */
    boolean loadDemo() {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            if (!isFresh(connection)) {
                return false;
            }
            for (DemoData demo : ServiceLoader.load(DemoData.class, Schema.class.getClassLoader())) {
                demo.load(connection);
            }
            connection.commit();
            return true;
        } catch (SQLException e) {
            throw new StartRefused("Cannot load the demo: " + e.getMessage(), e);
        }
    }

    private static boolean isFresh(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery("SELECT to_regclass('account') IS NOT NULL")) {
            return table.next() && table.getBoolean(1) && isEmpty(statement);
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet accounts = statement.executeQuery("SELECT 1 FROM account LIMIT 1")) {
            return !accounts.next();
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
