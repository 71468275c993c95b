package dk.kontakt.channel.system;

import dk.kontakt.platform.DatabaseReadiness;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every second on every node for requests that were not answered in time. */
@Startup
@Singleton
@DependsOn("Schema")
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RequestWatch {
    private static final Logger LOG = Logger.getLogger(RequestWatch.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private AnswerService answers;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        if (!readiness.answers()) {
            return;
        }
        try {
            int overdue = answers.giveUpOverdue();
            if (overdue > 0) {
                LOG.log(Level.INFO, "{0} requests to CRM or ERP were not answered in time", overdue);
            }
        } catch (RuntimeException e) {
            if (readiness.answersNow()) {
                LOG.log(Level.WARNING, "Requests to CRM and ERP are not watched: {0}", e.getMessage());
            }
        }
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    void forget() {
        if (readiness.answers()) {
            answers.forgetOldRequests();
        }
    }
}
