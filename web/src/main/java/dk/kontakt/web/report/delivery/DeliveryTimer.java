package dk.kontakt.web.report.delivery;

import dk.kontakt.account.Role;
import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.report.delivery.DeliveryService;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute which reports are due by mail. */
@Startup
@Singleton
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {
    private static final Logger LOG = Logger.getLogger(DeliveryTimer.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private ReportSender sender;

    @SuppressWarnings("NullAway.Init")
    public DeliveryTimer() {}

    DeliveryTimer(DatabaseReadiness readiness, DeliveryService deliveries, ReportSender sender) {
        this.readiness = readiness;
        this.deliveries = deliveries;
        this.sender = sender;
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void look() {
        if (!readiness.answers()) {
            return;
        }
        try {
            deliveries.due().forEach(this::send);
        } catch (RuntimeException e) {
            if (readiness.answersNow()) {
                LOG.log(Level.WARNING, "Reports wait to be sent: {0}", e.getMessage());
            }
        }
    }

    private void send(long id) {
        try {
            sender.send(id);
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            LOG.log(Level.WARNING, "A report is not sent", e);
            deliveries.failed(id, String.valueOf(cause.getMessage()));
        }
    }
}
