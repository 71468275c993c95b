package dk.kontakt.channel.email;

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
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what waits to be sent, every second. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSending {
    private static final Logger LOG = Logger.getLogger(MailSending.class.getName());

    @Inject
    private MailDispatch dispatch;

    @Resource
    private ManagedExecutorService executor;

    private Rounds rounds;

    @SuppressWarnings("NullAway.Init")
    public MailSending() {}

    @PostConstruct
    void start() {
        rounds = new Rounds(executor, dispatch::sendNext, MailSending::interrupted);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        rounds.soon();
    }

    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Mail waits to be sent: {0}", failure.getMessage());
    }
}
