package dk.kontakt.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/** The application's tables: brought to this version before the server starts, so that nothing in it runs too early. */
public final class Schema {
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private final DatabaseAddress database;

    public Schema(DatabaseAddress database) {
        this.database = database;
    }

    public void migrate() {
        FLYWAY_LOG.setLevel(Level.WARNING);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        try {
            dk.kontakt.platform.Schema.migrate(source, Schema.class.getClassLoader());
        } catch (FlywayException e) {
            throw new StartRefused("Cannot bring the tables of " + database + " up to date: " + firstLine(e), e);
        }
    }

    /** True when the demo was loaded now; a database with accounts is somebody's and stays as it is. */
    public boolean loadDemo() {
        if (hasAccounts()) {
            return false;
        }
        for (DemoData demo : ServiceLoader.load(DemoData.class, Schema.class.getClassLoader())) {
            load(demo);
            return true;
        }
        return false;
    }

    boolean hasAccounts() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet accounts = statement.executeQuery("SELECT 1 FROM account LIMIT 1")) {
            return accounts.next();
        } catch (SQLException e) {
            throw new StartRefused("Cannot read the accounts in " + database + ": " + e.getMessage(), e);
        }
    }

    private void load(DemoData demo) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            demo.load(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new StartRefused("Cannot load the demo into " + database + ": " + e.getMessage(), e);
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
