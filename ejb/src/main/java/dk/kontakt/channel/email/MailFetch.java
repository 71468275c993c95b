package dk.kontakt.channel.email;

import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.platform.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads every mailbox on some node, and takes in what was stored. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailFetch {
    private static final Logger LOG = Logger.getLogger(MailFetch.class.getName());

    private final String node = UUID.randomUUID().toString();
    private final Map<String, MailboxReader> readers = new ConcurrentHashMap<>();

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private ReceivedMails received;

    @Inject
    private MailServers servers;

    @Inject
    private MailIntake intake;

    @Resource
    private ManagedExecutorService executor;

    /** A reader waits for as long as the node runs, and the executor's few threads are for work that ends. */
    @Resource
    private ManagedThreadFactory threads;

    private Rounds reading;
    private Rounds looking;

    /** What a reader works with. */
    record Work(Mailboxes mailboxes, ReceivedMails received, MailServers servers, Executor threads, Runnable stored) {}

    @SuppressWarnings("NullAway.Init")
    public MailFetch() {}

    @PostConstruct
    void start() {
        reading = new Rounds(executor, readiness, intake::round, MailFetch::interrupted);
        looking = new Rounds(executor, readiness, this::look, MailFetch::interrupted);
    }

    @PreDestroy
    void stop() {
        readers.values().forEach(MailboxReader::stop);
        // One that still runs would take its mailbox again.
        readers.values().forEach(MailboxReader::awaitEnd);
        mailboxes.release(node);
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sweep() {
        looking.soon();
        reading.soon();
    }

    private boolean look() {
        List<Mailbox> enabled = mailboxes.enabled();
        readers.values().removeIf(reader -> !reader.isRunning());
        readers.values().stream()
                .filter(reader -> !enabled.contains(reader.mailbox()))
                .forEach(MailboxReader::stop);
        readers.values().forEach(MailboxReader::wake);
        for (Mailbox mailbox : enabled) {
            if (!readers.containsKey(mailbox.code()) && mailboxes.hold(mailbox, node)) {
                begin(mailbox);
            }
        }
        return false;
    }

    private void begin(Mailbox mailbox) {
        Executor own = work -> threads.newThread(work).start();
        var reader =
                new MailboxReader(mailbox, node, new Work(mailboxes, received, servers, own, () -> reading.soon()));
        readers.put(mailbox.code(), reader);
        own.execute(reader);
    }

    /** Nothing is lost: what was not stored is still on the mail server, and what was is read at the next sweep. */
    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Mail waits: {0}", failure.getMessage());
    }
}
