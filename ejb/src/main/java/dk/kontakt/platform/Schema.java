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
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the database to the version of this code before the application serves. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    private String newest = "none";

    @PostConstruct
    void start() {
        ClassLoader migrations = Schema.class.getClassLoader();
        migrate(database, migrations);
        newest = newestOf(flyway(database, migrations).info().all());
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
