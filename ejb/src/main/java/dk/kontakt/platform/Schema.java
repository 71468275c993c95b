package dk.kontakt.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Refuses a wrong zone, and brings the database to the version of this code, before the application serves. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {
    private static final Logger LOG = Logger.getLogger(Schema.class.getName());

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    private String newest = "none";

    @PostConstruct
    void start() {
        requireZone();
        ClassLoader migrations = Schema.class.getClassLoader();
        migrate(database, migrations);
        newest = newestOf(flyway(database, migrations).info().all());
    }

    /** Said in one line of its own, since the server adds its traces. */
    private static void requireZone() {
        try {
            LocalZone.id();
        } catch (IllegalStateException e) {
            LOG.log(Level.SEVERE, "Kontakt does not start: {0}", e.getMessage());
            throw e;
        }
    }

    /** The version of the newest migration that this code brings along. */
    @Lock(LockType.READ)
    public String newest() {
        return newest;
    }

    /** Runs the migrations that {@code database} has not seen; several nodes may do so at once, one works and the others wait. */
    public static void migrate(DataSource database, ClassLoader migrations) {
        flyway(database, migrations).migrate();
    }

    private static String newestOf(MigrationInfo[] all) {
        return Arrays.stream(all)
                .filter(migration -> migration.getState().isResolved() && migration.isVersioned())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("none");
    }

    private static Flyway flyway(DataSource database, ClassLoader migrations) {
        return Flyway.configure(migrations)
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
    }
}
