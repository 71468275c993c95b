package dk.kontakt.web.desk;

import dk.kontakt.channel.TicketSignal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages open on this node, told of every ticket to which something happens on any node. */
@ApplicationScoped
public class LiveScreens {
    private final Map<String, LiveScreen> screens = new ConcurrentHashMap<>();

    void add(Session session) {
        screens.put(session.getId(), new LiveScreen(session));
    }

    void remove(Session session) {
        screens.remove(session.getId());
    }

    void onSignal(@Observes TicketSignal signal) {
        screens.values().forEach(screen -> screen.tell(signal.ticket()));
    }
}
