package dk.kontakt.sla;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks for due times that have passed; they are rows, so a node that was down catches up. */
@Startup
@Singleton
@DependsOn("Schema")
public class DueTargets {

    @Inject
    private Breaches breaches;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void check() {
        boolean more;
        do {
            more = breaches.markSome();
        } while (more);
    }
}
