package dk.kontakt.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/** Whether this node's database answers, and has exactly the tables that this code was written for. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class DatabaseReadiness {
    private static final String VERSION =
            "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1";

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Clock clock;

    @Inject
    private Schema schema;

    private Probe probe;

    @SuppressWarnings("NullAway.Init")
    public DatabaseReadiness() {}

    @PostConstruct
    void prepare() {
        probe = new Probe("The database", executor, clock, this::compareVersions);
    }

    /** Answers within two seconds. */
    public Answer ask() {
        return probe.ask();
    }

    /** The same although an answer is still believed, because of what has just failed. */
    public Answer askAnew() {
        return probe.askAnew();
    }

    /** Whether it answers at all, whatever its tables are; what works in the background does not begin while it does not. */
    public boolean answers() {
        return !probe.ask().isNone();
    }

    /** The same, asked anew: whether something else is to blame for what has just failed. */
    public boolean answersNow() {
        return !askAnew().isNone();
    }

    private Answer compareVersions() throws SQLException {
        String version = version();
        String newest = schema.newest();
        return version.equals(newest)
                ? Answer.works("at migration " + version)
                : Answer.fails("at migration " + version + ", this node needs " + newest);
    }

    private String version() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VERSION);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : "none";
        }
    }
}
