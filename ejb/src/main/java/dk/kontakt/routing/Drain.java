package dk.kontakt.routing;

import dk.kontakt.platform.Wakeup;
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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Routes as soon as work or room for it appears on this node, and every second for what other nodes or time brought about. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Drain {
    private static final Logger LOG = Logger.getLogger(Drain.class.getName());

    @Inject
    private Router router;

    @Resource
    private ManagedExecutorService executor;

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private Wakeup wakeup;

    @SuppressWarnings("NullAway.Init")
    public Drain() {}

    @PostConstruct
    void start() {
        wakeup = new Wakeup(executor, this::drain);
    }

    public void onWorkChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkChanged change) {
        wakeup.soon();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        wakeup.soon();
    }

    private void drain() {
        oneAtATime.lock();
        try {
            boolean more;
            do {
                more = router.round();
            } while (more);
        } catch (RuntimeException e) {
            // The tickets still wait, and the next sweep tries again.
            LOG.log(Level.WARNING, "Routing is interrupted: {0}", e.getMessage());
        } finally {
            oneAtATime.unlock();
        }
    }
}
