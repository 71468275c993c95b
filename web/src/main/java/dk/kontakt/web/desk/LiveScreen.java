package dk.kontakt.web.desk;

import jakarta.websocket.Session;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** One open page. While a message is under way, further tickets wait and go together in the next: a slow screen costs no memory. */
final class LiveScreen {
    private final Session session;
    private final Set<Long> waiting = new LinkedHashSet<>();
    private boolean sending;

    LiveScreen(Session session) {
        this.session = session;
    }

    synchronized void tell(long ticket) {
        waiting.add(ticket);
        sendUnlessSending();
    }

    private synchronized void sent() {
        sending = false;
        sendUnlessSending();
    }

    private void sendUnlessSending() {
        if (sending || waiting.isEmpty() || !session.isOpen()) {
            return;
        }
        String tickets = waiting.stream().map(String::valueOf).collect(Collectors.joining(" "));
        waiting.clear();
        sending = true;
        session.getAsyncRemote().sendText(tickets, result -> sent());
    }
}
