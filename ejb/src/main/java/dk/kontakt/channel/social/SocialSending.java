package dk.kontakt.channel.social;

import dk.kontakt.channel.social.webhook.Provider;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what waits to be sent, every second, each provider on a thread of its own: a slow one keeps nobody else waiting. */
@Startup
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SocialSending {
    private static final Logger LOG = Logger.getLogger(SocialSending.class.getName());

    @Inject
    private DatabaseReadiness readiness;

    @Inject
    private SocialDispatch dispatch;

    @Inject
    private SendingNews news;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedThreadFactory threads;

    private final Map<Provider, Rounds> sending = new EnumMap<>(Provider.class);
    private Rounds telling;
    private Rounds looking;

    @SuppressWarnings("NullAway.Init")
    public SocialSending() {}

    @PostConstruct
    void start() {
        Executor own = task -> threads.newThread(task).start();
        for (Provider provider : Provider.values()) {
            sending.put(
                    provider,
                    new Rounds(own, readiness, () -> dispatch.sendNext(provider), SocialSending::interrupted));
        }
        telling = new Rounds(executor, readiness, news::tell, SocialSending::interrupted);
        looking = new Rounds(executor, readiness, this::look, SocialSending::interrupted);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void sweep() {
        looking.soon();
        telling.soon();
    }

    private boolean look() {
        news.providersInDemand()
                .forEach(provider ->
                        Objects.requireNonNull(sending.get(provider)).soon());
        return false;
    }

    private static void interrupted(Exception failure) {
        LOG.log(Level.WARNING, "Answers wait to be sent: {0}", failure.getMessage());
    }
}
