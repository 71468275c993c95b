package dk.kontakt.web.desk;

import dk.kontakt.agent.AgentService;
import dk.kontakt.channel.CallSignal;
import dk.kontakt.channel.CustomerUpdated;
import dk.kontakt.channel.TicketSignal;
import dk.kontakt.ticket.EventType;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The pages open on this node, told of every ticket to which something happens on any node; they show who is there. */
@ApplicationScoped
public class LiveScreens {
    private static final Logger LOG = Logger.getLogger(LiveScreens.class.getName());
    private static final int SECONDS_BETWEEN_SIGNS = 10;

    /** Says beside a ticket's number that an offer of it came or went. */
    private static final String OFFERS = "offers";

    /** Stands before a ticket's number where only what is known of its customer changed, which concerns no list. */
    private static final String CUSTOMER = "customer-";

    /** Says that a call came to the agent's telephone, changed or went. */
    private static final String CALLS = "calls";

    private static final Set<String> ABOUT_OFFERS =
            Set.of(EventType.TICKET_OFFERED.cloudEventType(), EventType.OFFER_ENDED.cloudEventType());

    private final Map<String, LiveScreen> screens = new ConcurrentHashMap<>();

    @Inject
    private AgentService agents;

    @Resource
    private ManagedScheduledExecutorService executor;

    @SuppressWarnings("NullAway.Init")
    public LiveScreens() {}

    @PostConstruct
    void start() {
        executor.scheduleWithFixedDelay(
                () -> screens.values().forEach(LiveScreen::ask),
                SECONDS_BETWEEN_SIGNS,
                SECONDS_BETWEEN_SIGNS,
                TimeUnit.SECONDS);
    }

    void add(Session session, String username) {
        screens.put(session.getId(), new LiveScreen(session, username));
        heard(session);
    }

    /** The page gave a sign. */
    void heard(Session session) {
        LiveScreen screen = screens.get(session.getId());
        if (screen != null) {
            tell(() -> agents.stillThere(screen.username()));
        }
    }

    void remove(Session session) {
        LiveScreen closed = screens.remove(session.getId());
        if (closed != null && !isOpen(closed.username())) {
            tell(() -> agents.screenClosed(closed.username()));
        }
    }

    /** Whether somebody has a page open on this node. */
    boolean isOpen(String username) {
        return screens.values().stream().anyMatch(screen -> screen.username().equals(username));
    }

    void onSignal(@Observes TicketSignal signal) {
        String ticket = Long.toString(signal.ticket());
        List<String> words = words(ticket, signal.type());
        screens.values().forEach(screen -> screen.tell(words));
    }

    /** Only those whose call it is look at it. */
    void onCall(@Observes CallSignal signal) {
        screens.values().stream()
                .filter(screen -> signal.agents().contains(screen.username()))
                .forEach(screen -> screen.tell(List.of(CALLS)));
    }

    private static List<String> words(String ticket, String type) {
        if (type.equals(CustomerUpdated.TYPE)) {
            return List.of(CUSTOMER + ticket);
        }
        return ABOUT_OFFERS.contains(type) ? List.of(ticket, OFFERS) : List.of(ticket);
    }

    /** A sign that could not be kept is followed by the next; the connection stays. */
    private static void tell(Runnable sign) {
        try {
            sign.run();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "A sign of presence was not kept", e);
        }
    }
}
