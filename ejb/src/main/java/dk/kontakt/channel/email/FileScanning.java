package dk.kontakt.channel.email;

import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.platform.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has files scanned every second, where a scanner is set up. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileScanning {
    private static final Logger LOG = Logger.getLogger(FileScanning.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private FileScans scans;

    /** A scanner may hang for a minute, and the executor's few threads are for work that ends. */
    @Resource
    private ManagedThreadFactory threads;

    private Rounds rounds;

    @SuppressWarnings("NullAway.Init")
    public FileScanning() {}

    @PostConstruct
    void start() {
        rounds = new Rounds(
                work -> threads.newThread(work).start(), readiness, scans::scanNext, FileScanning::interrupted);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        if (Scanner.isSetUp()) {
            rounds.soon();
        }
    }

    /** The files are held until the scanner answers. */
    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Files wait to be scanned: {0}", failure.getMessage());
    }
}
