package dk.kontakt.channel.telephony.asterisk;

import dk.kontakt.channel.telephony.call.CallEvent;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps one node connected to the Asterisk that is set up, if any. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsteriskLink {
    private static final Logger LOG = Logger.getLogger(AsteriskLink.class.getName());

    private final String node = UUID.randomUUID().toString();

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private ExchangeLinks links;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    /** A connection lasts for as long as the node runs, and the executor's few threads are for work that ends. */
    @Resource
    private ManagedThreadFactory threads;

    private Rounds looking;
    private volatile @Nullable AsteriskConnection connection;

    @SuppressWarnings("NullAway.Init")
    public AsteriskLink() {}

    @PostConstruct
    void start() {
        looking = new Rounds(executor, readiness, this::look, AsteriskLink::interrupted);
    }

    @PreDestroy
    void stop() {
        AsteriskConnection last = connection;
        if (last != null) {
            last.stop();
            last.awaitEnd();
            links.release(node);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sweep() {
        if (AsteriskSettings.find().isPresent()) {
            looking.soon();
        }
    }

    /** Whether this node can have calls made. */
    public boolean isReady() {
        AsteriskConnection current = connection;
        return current != null && current.isReady();
    }

    /** Rings at the extension and then at the number; without an extension at the number alone. */
    public void dial(String extension, String to, String correlator) {
        AsteriskConnection current = connection;
        if (current == null) {
            throw new IllegalStateException("not connected");
        } else if (extension.isEmpty()) {
            current.ring(to, correlator);
        } else {
            current.call(extension, to, correlator);
        }
    }

    private boolean look() {
        AsteriskConnection last = connection;
        if (last == null || !last.isRunning()) {
            AsteriskSettings.find()
                    .filter(settings -> links.hold(settings.name(), node))
                    .ifPresent(this::connect);
        }
        return false;
    }

    private void connect(AsteriskSettings settings) {
        var begun = new AsteriskConnection(settings, new Held(settings.name()), clock);
        connection = begun;
        threads.newThread(begun).start();
    }

    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Asterisk waits: {0}", failure.getMessage());
    }

    private final class Held implements Exchange {
        private final String name;

        Held(String name) {
            this.name = name;
        }

        @Override
        public boolean hold() {
            return links.hold(name, node);
        }

        @Override
        public void connected() {
            links.connected(name, node);
        }

        @Override
        public void failed(String failure) {
            links.failed(name, node, failure);
        }

        @Override
        public List<String> open() {
            return links.open(name);
        }

        @Override
        public void tell(List<CallEvent> events) {
            links.tell(events);
        }
    }
}
