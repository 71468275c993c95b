package dk.kontakt.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the version of this code before the application serves. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @PostConstruct
    void migrate() {
        migrate(database, Schema.class.getClassLoader());
    }

    /** Runs the migrations that {@code database} has not seen; several nodes may do so at once, one works and the others wait. */
    public static void migrate(DataSource database, ClassLoader migrations) {
        Flyway.configure(migrations)
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
