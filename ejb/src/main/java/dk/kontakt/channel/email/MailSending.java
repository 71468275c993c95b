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
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every second for what waits to be sent; each mailbox has a thread of its own, so that none waits for another's server. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSending {
    private static final Logger LOG = Logger.getLogger(MailSending.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private MailDispatch dispatch;

    @Resource
    private ManagedExecutorService executor;

    /** A server may take a minute to answer, and the executor's few threads are for work that ends. */
    @Resource
    private ManagedThreadFactory threads;

    private final Map<String, Rounds> senders = new ConcurrentHashMap<>();
    private Rounds looking;

    @SuppressWarnings("NullAway.Init")
    public MailSending() {}

    @PostConstruct
    void start() {
        looking = new Rounds(executor, readiness, this::look, MailSending::interrupted);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        looking.soon();
    }

    private boolean look() throws SQLException {
        dispatch.mailboxes()
                .forEach(mailbox ->
                        senders.computeIfAbsent(mailbox, this::sender).soon());
        return false;
    }

    private Rounds sender(String mailbox) {
        return new Rounds(
                work -> threads.newThread(work).start(),
                readiness,
                () -> dispatch.sendSome(mailbox),
                MailSending::interrupted);
    }

    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Mail waits to be sent: {0}", failure.getMessage());
    }
}
