package dk.kontakt.web.desk;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where pages of the desk listen for the numbers of tickets that changed. Who is not logged in hears nothing. */
@ServerEndpoint("/desk/live")
public class LiveEndpoint {
    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());

    @Inject
    private LiveScreens screens;

    @OnOpen
    public void open(Session session) throws IOException {
        if (session.getUserPrincipal() == null) {
            session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "log in first"));
        } else {
            session.setMaxTextMessageBufferSize(64);
            screens.add(session, session.getUserPrincipal().getName());
        }
    }

    /** Pages say that they are still there, for the agent's presence and so that no proxy takes the connection for dead. */
    @OnMessage
    public void hear(String sign, Session session) {
        LOG.log(Level.FINEST, "A screen is there: {0}", sign);
        screens.heard(session);
    }

    @OnMessage
    public void answer(PongMessage sign, Session session) {
        screens.heard(session);
    }

    @OnClose
    public void close(Session session) {
        screens.remove(session);
    }

    @OnError
    public void fail(Session session, Throwable problem) {
        screens.remove(session);
        LOG.log(Level.FINE, "A screen went away", problem);
    }
}
