package dk.kontakt.channel;

import dk.kontakt.platform.Answer;
import dk.kontakt.platform.Probe;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.time.Clock;

/** Whether the broker answers this node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class BrokerReadiness {

    @Inject
    private BrokerSender sender;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Clock clock;

    private Probe probe;

    @SuppressWarnings("NullAway.Init")
    public BrokerReadiness() {}

    @PostConstruct
    void prepare() {
        probe = new Probe("The broker", executor, clock, this::callBroker);
    }

    /** Answers within two seconds. */
    public Answer ask() {
        return probe.ask();
    }

    private Answer callBroker() throws JMSException {
        sender.requireAnswer();
        return new Answer(true, "answers");
    }
}
