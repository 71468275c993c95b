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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Brings commands for the exchange from the broker to the adapter that is connected to one here, if any. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandCollector {
    private static final Logger LOG = Logger.getLogger(CommandCollector.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    @Any
    private Instance<CarryOutCommands> adapters;

    @Inject
    private BrokerSender broker;

    @Resource
    private ManagedExecutorService executor;

    private Rounds rounds;

    @SuppressWarnings("NullAway.Init")
    public CommandCollector() {}

    @PostConstruct
    void start() {
        rounds = new Rounds(executor, readiness, this::collect, CommandCollector::interrupted);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        rounds.soon();
    }

    private boolean collect() throws JMSException {
        boolean more = false;
        for (CarryOutCommands adapter : adapters) {
            if (adapter.isReady()) {
                more |= broker.takeSome(Addresses.TELEPHONY_COMMANDS, text -> adapter.carryOut(JsonObjects.read(text)));
            }
        }
        return more;
    }

    /** The commands are still on the broker. */
    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Commands for the exchange wait on the broker: {0}", failure.getMessage());
    }
}
