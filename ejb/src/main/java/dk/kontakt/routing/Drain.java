package dk.kontakt.routing;

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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
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
    private DatabaseReadiness readiness;

    @Inject
    private Router router;

    @Inject
    private Offers offers;

    @Inject
    private LineUpkeep upkeep;

    @Inject
    private StuckWatch watch;

    @Resource
    private ManagedExecutorService executor;

    private Rounds routing;
    private Rounds time;
    private Rounds looks;

    @SuppressWarnings("NullAway.Init")
    public Drain() {}

    @PostConstruct
    void start() {
        routing = new Rounds(executor, readiness, this::route, Drain::interrupted);
        time = new Rounds(executor, readiness, this::passTime, Drain::interrupted);
        looks = new Rounds(executor, readiness, this::look, Drain::interrupted);
    }

    public void onWorkChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkChanged change) {
        routing.soon();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        time.soon();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void prove() {
        looks.soon();
    }

    private boolean look() {
        watch.look();
        return false;
    }

    private boolean route() {
        Router.Outcome outcome = router.round();
        Instant placedAt = outcome.placedAt();
        if (placedAt != null) {
            router.ended(placedAt);
        }
        return outcome.more();
    }

    /** Offers run out, requirements relax, new rules take hold; then a round, for what other nodes did as well. */
    private boolean passTime() {
        boolean more = offers.expire() | upkeep.relax() | upkeep.followRules();
        routing.soon();
        return more;
    }

    /** The tickets still wait, and the next sweep tries again. */
    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Routing is interrupted: {0}", failure.getMessage());
    }
}
