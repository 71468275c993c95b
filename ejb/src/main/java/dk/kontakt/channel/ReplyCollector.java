package dk.kontakt.channel;

import dk.kontakt.platform.DatabaseReadiness;
import dk.kontakt.platform.JsonObjects;
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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings answers from the broker to the adapters that are set up here. Not message-driven: a channel without an adapter of ours must leave
 * its answers to others.
 */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplyCollector {
    private static final Logger LOG = Logger.getLogger(ReplyCollector.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    @Any
    private Instance<CollectReplies> adapters;

    @Inject
    private BrokerSender broker;

    @Resource
    private ManagedExecutorService executor;

    private Rounds rounds;

    @SuppressWarnings("NullAway.Init")
    public ReplyCollector() {}

    @PostConstruct
    void start() {
        rounds = new Rounds(executor, readiness, this::collect, ReplyCollector::interrupted);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        rounds.soon();
    }

    private boolean collect() throws JMSException {
        boolean more = false;
        for (CollectReplies adapter : adapters) {
            if (adapter.isWanted()) {
                more |= broker.takeSome(Addresses.repliesBy(adapter.channel()), text -> hand(adapter, text));
            }
        }
        return more;
    }

    private static void hand(CollectReplies adapter, String text) {
        JsonObject event = JsonObjects.read(text);
        adapter.collect(event.getString("id"), event.getJsonObject("data"));
    }

    /** The answers are still on the broker, which delivers again, later and later. */
    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Answers wait on the broker: {0}", failure.getMessage());
    }
}
