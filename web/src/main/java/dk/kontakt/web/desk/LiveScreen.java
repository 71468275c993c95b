package dk.kontakt.web.desk;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One open page. While a message is under way, further words wait and go together in the next: a slow screen costs no memory. */
final class LiveScreen {
    private static final Logger LOG = Logger.getLogger(LiveScreen.class.getName());

    private final Session session;
    private final String username;
    private final Set<String> waiting = new LinkedHashSet<>();
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

    synchronized void tell(List<String> words) {
        waiting.addAll(words);
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
        String words = String.join(" ", waiting);
        waiting.clear();
        sending = true;
        session.getAsyncRemote().sendText(words, result -> sent());
    }
}
