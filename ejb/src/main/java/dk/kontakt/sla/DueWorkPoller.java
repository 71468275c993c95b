package dk.kontakt.sla;

import dk.kontakt.platform.DatabaseReadiness;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for due work every other second; it is rows, so a node that was down catches up. */
@Startup
@Singleton
@DependsOn("Schema")
public class DueWorkPoller {
    private static final Logger LOG = Logger.getLogger(DueWorkPoller.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private DueWork work;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void check() {
        if (readiness.answers()) {
            passAll();
        }
    }

    private void passAll() {
        try {
            boolean more;
            do {
                more = work.passSome();
            } while (more);
        } catch (RuntimeException e) {
            putOff(e);
        }
    }

    /** Never throws: a server gives up a timer that failed twice. */
    private void putOff(RuntimeException failure) {
        if (!readiness.answersNow()) {
            return;
        }
        try {
            List<Long> tickets = work.putOffFirst();
            LOG.log(Level.WARNING, "Due work of tickets " + tickets + " is put off for a minute", failure);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Due work waits: {0}", e.getMessage());
        }
    }
}
