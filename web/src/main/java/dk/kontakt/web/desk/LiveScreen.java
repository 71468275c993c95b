package dk.kontakt.web.desk;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** One open page. While a message is under way, further tickets wait and go together in the next: a slow screen costs no memory. */
final class LiveScreen {
    private static final Logger LOG = Logger.getLogger(LiveScreen.class.getName());

    private final Session session;
    private final String username;
    private final Set<Long> waiting = new LinkedHashSet<>();
    private boolean sending;

    LiveScreen(Session session, String username) {
        this.session = session;
        this.username = username;
    }

    String username() {
        return username;
    }

    /** Asks the browser for a sign, which it gives even where the page's own clock is slowed down in the background. */
    void ask() {
        try {
            session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            LOG.log(Level.FINEST, "A screen cannot be asked", e);
        }
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
