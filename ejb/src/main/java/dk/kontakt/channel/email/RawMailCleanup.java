package dk.kontakt.channel.email;

import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.platform.LocalZone;
import dk.kontakt.platform.Nightly;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Removes at night the bytes of old mails that are stored as contacts; several nodes share the work. */
@Startup
@Singleton
@DependsOn("Schema")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RawMailCleanup {
    private static final Logger LOG = Logger.getLogger(RawMailCleanup.class.getName());
    private static final LocalTime NIGHT = LocalTime.of(3, 20);
    private static final int AT_ONCE = 200;

    @Resource(name = "jdbc/kontakt")
    private DataSource database;

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private Clock clock;

    private Nightly night;

    @SuppressWarnings("NullAway.Init")
    public RawMailCleanup() {}

    @PostConstruct
    void prepare() {
        night = new Nightly(NIGHT, LocalZone.id(), clock.instant());
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void look() {
        if (readiness.answers() && night.isDue(clock.instant())) {
            RawRetention.find().ifPresent(this::removeOlderThan);
        }
    }

    private void removeOlderThan(Duration age) {
        Instant now = clock.instant();
        long removed = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            int some;
            do {
                some = new RawMails(connection).remove(now.minus(age), now, AT_ONCE);
                removed += some;
            } while (some == AT_ONCE);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Old mails are removed another night: {0}", e.getMessage());
        }
        LOG.log(
                Level.INFO,
                "The bytes of {0} mails older than {1} days were removed; their contacts hold them",
                new Object[] {removed, age.toDays()});
    }
}
