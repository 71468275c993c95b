package dk.kontakt.channel.telephony.asterisk;

import dk.kontakt.channel.telephony.call.CallEvent;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asteriskjava.manager.AuthenticationFailedException;
import org.asteriskjava.manager.ManagerConnection;
import org.asteriskjava.manager.ManagerConnectionFactory;
import org.asteriskjava.manager.ManagerConnectionState;
import org.asteriskjava.manager.TimeoutException;
import org.asteriskjava.manager.action.CoreShowChannelsAction;
import org.asteriskjava.manager.action.OriginateAction;
import org.asteriskjava.manager.event.ConnectEvent;
import org.asteriskjava.manager.event.CoreShowChannelEvent;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;

/**
 * Is connected to an Asterisk for as long as this node holds it. The library connects again after a loss, at first at once and then every
 * five seconds; each time the calls are compared with the channels that are there. All events pass through one queue and one thread.
 */
final class AsteriskConnection implements Runnable {
    private static final Logger LOG = Logger.getLogger(AsteriskConnection.class.getName());
    private static final Duration LOOKS_AT_LEASE = Duration.ofSeconds(5);
    private static final Duration GIVES_UP = Duration.ofSeconds(30);
    private static final int SILENCE_MILLIS = 60_000;
    private static final int CONNECT_MILLIS = 5_000;
    private static final long END_SECONDS = 3;
    private static final long RING_MILLIS = 30_000;

    private final AsteriskSettings settings;
    private final Exchange exchange;
    private final Clock clock;
    private final AsteriskCalls calls;
    private final ManagerConnection manager;
    private final BlockingQueue<ManagerEvent> events = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean running = true;
    private volatile boolean synchronised;
    private Instant lostAt;

    AsteriskConnection(AsteriskSettings settings, Exchange exchange, Clock clock) {
        this.settings = settings;
        this.exchange = exchange;
        this.clock = clock;
        this.calls = new AsteriskCalls(settings);
        this.manager = new ManagerConnectionFactory(
                        settings.host(), settings.port(), settings.user(), settings.password())
                .createManagerConnection();
        this.lostAt = clock.instant();
    }

    boolean isRunning() {
        return running;
    }

    /** Whether it can be asked for calls. */
    boolean isReady() {
        return running && synchronised;
    }

    void stop() {
        running = false;
    }

    /** Waits for some seconds until it is disconnected. */
    void awaitEnd() {
        try {
            ended.await(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            manager.setSocketTimeout(CONNECT_MILLIS);
            manager.setSocketReadTimeout(SILENCE_MILLIS);
            manager.addEventListener(events::add);
            manager.login();
            work();
        } catch (IOException | AuthenticationFailedException | TimeoutException | RuntimeException e) {
            gaveUp(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running = false;
            logOff();
            ended.countDown();
        }
    }

    /** Rings at the extension, then at the number. @throws IllegalStateException if Asterisk is not there to ask */
    void call(String extension, String to, String correlator) {
        var action = originate(settings.technology() + "/" + extension, correlator);
        action.setContext(settings.context());
        action.setExten(to);
        action.setPriority(1);
        send(action);
    }

    /** Rings at a number and has nobody to talk to. */
    void ring(String to, String correlator) {
        var action = originate("Local/" + to + "@" + settings.context(), correlator);
        action.setApplication("Wait");
        action.setData("5");
        send(action);
    }

    private static OriginateAction originate(String channel, String correlator) {
        var action = new OriginateAction();
        action.setChannel(channel);
        action.setAccount(correlator);
        action.setActionId(correlator);
        action.setTimeout(RING_MILLIS);
        action.setAsync(true);
        return action;
    }

    private void send(OriginateAction action) {
        try {
            manager.sendAction(action);
        } catch (IOException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void work() throws InterruptedException, IOException, TimeoutException {
        Instant lookAgain = clock.instant();
        while (running) {
            ManagerEvent event = events.poll(1, TimeUnit.SECONDS);
            if (event != null) {
                take(event);
            }
            if (!clock.instant().isBefore(lookAgain)) {
                running &= exchange.hold();
                lookAgain = clock.instant().plus(LOOKS_AT_LEASE);
            }
            requireConnection();
        }
    }

    private void requireConnection() throws TimeoutException {
        if (!synchronised && lostAt.plus(GIVES_UP).isBefore(clock.instant())) {
            throw new TimeoutException("The connection was lost and did not come back");
        }
    }

    private void take(ManagerEvent event) throws IOException, TimeoutException {
        if (event instanceof ConnectEvent) {
            resynchronise();
        } else if (event instanceof DisconnectEvent) {
            synchronised = false;
            lostAt = clock.instant();
        } else {
            Facts.of(event).ifPresent(fact -> tell(calls.take(fact, clock.instant())));
        }
    }

    private void resynchronise() throws IOException, TimeoutException {
        try {
            List<PresentChannel> present =
                    manager.sendEventGeneratingAction(new CoreShowChannelsAction()).getEvents().stream()
                            .filter(CoreShowChannelEvent.class::isInstance)
                            .map(CoreShowChannelEvent.class::cast)
                            .map(Facts::present)
                            .toList();
            tell(calls.resynchronise(present, exchange.open(), clock.instant()));
            synchronised = true;
            exchange.connected();
        } catch (IllegalStateException lostAgain) {
            // It connects again by itself, and then there is another event.
            LOG.log(Level.FINE, "Asterisk went away while it was asked for its channels", lostAgain);
        }
    }

    private void tell(List<CallEvent> told) {
        if (!told.isEmpty()) {
            exchange.tell(told);
        }
    }

    private void gaveUp(String failure) {
        if (running) {
            LOG.log(Level.WARNING, "Asterisk {0} cannot be reached: {1}", new Object[] {settings.name(), failure});
            exchange.failed(failure);
        }
    }

    private void logOff() {
        ManagerConnectionState state = manager.getState();
        if (state == ManagerConnectionState.CONNECTED || state == ManagerConnectionState.RECONNECTING) {
            manager.logoff();
        }
    }
}
