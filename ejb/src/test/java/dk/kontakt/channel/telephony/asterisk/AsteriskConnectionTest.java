package dk.kontakt.channel.telephony.asterisk;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.telephony.call.Call;
import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.channel.telephony.call.CallState;
import dk.kontakt.channel.telephony.call.Outcome;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection to a scripted server of ours; a real Asterisk was not tried. */
@SuppressWarnings("NullAway.Init")
class AsteriskConnectionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScriptedAsterisk asterisk = new ScriptedAsterisk();
    private final Told told = new Told();
    private AsteriskConnection connection;

    private static final class Told implements Exchange {
        private final List<CallEvent> events = new CopyOnWriteArrayList<>();
        private final List<String> failures = new CopyOnWriteArrayList<>();
        private volatile boolean held = true;
        private volatile int connections;

        @Override
        public boolean hold() {
            return held;
        }

        @Override
        public void connected() {
            connections++;
        }

        @Override
        public void failed(String failure) {
            failures.add(failure);
        }

        @Override
        public List<String> open() {
            return List.of();
        }

        @Override
        public void tell(List<CallEvent> more) {
            events.addAll(more);
        }

        Call call(String id) {
            return Call.of(
                    events.stream().filter(event -> event.call().equals(id)).toList());
        }
    }

    @BeforeEach
    void connect() {
        connection = connectionTo(asterisk.port());
        new Thread(connection).start();
        await().atMost(PATIENCE).until(() -> told.connections == 1);
    }

    private AsteriskConnection connectionTo(int port) {
        var settings = new AsteriskSettings(
                "asterisk",
                "127.0.0.1",
                port,
                "kontakt",
                "secret",
                "PJSIP",
                "from-internal",
                Pattern.compile("[0-9]{3}"));
        return new AsteriskConnection(settings, told, Clock.systemUTC());
    }

    @AfterEach
    void disconnect() throws IOException {
        connection.stop();
        connection.awaitEnd();
        asterisk.close();
    }

    @Test
    void anAnsweredAndTransferredCallIsToldInNeutralWords() {
        ringAndAnswer();
        asterisk.tell(event("Hold", "201", "m1"));
        asterisk.tell(event("Unhold", "201", "m1"));
        asterisk.tell("""
                Event: BlindTransfer
                Result: Success
                TransfererChannel: PJSIP/201-00000002
                TransfererUniqueid: m1
                TransfererLinkedid: c1
                TransfereeChannel: PJSIP/trunk-00000001
                TransfereeUniqueid: c1
                TransfereeLinkedid: c1
                BridgeUniqueid: b1
                Context: from-internal
                Extension: 202
                """);
        await().atMost(PATIENCE).until(() -> told.events.size() == 6);

        Call ringing = told.call("asterisk-c1");
        assertEquals(CallState.RINGING, ringing.state());
        assertEquals("202", ringing.device());
        assertEquals("201", ringing.transferredBy());
        assertEquals(Optional.of("+4520123456"), ringing.otherNumber());
        assertEquals(List.of(), ringing.misplaced());
        assertEquals("service", ringing.queue());

        hangUp("trunk", "c1");
        await().atMost(PATIENCE).until(() -> told.call("asterisk-c1").isEnded());
        assertEquals("Normal Clearing", told.call("asterisk-c1").cause());
    }

    @Test
    void aCallerWhoHangsUpInTheQueueHasAbandoned() {
        began("trunk", "c9", "c9");
        queued("c9");
        asterisk.tell("""
                Event: QueueCallerAbandon
                Channel: PJSIP/trunk-00000001
                Uniqueid: c9
                Linkedid: c9
                Queue: service
                Position: 1
                OriginalPosition: 1
                HoldTime: 20
                """);
        hangUp("trunk", "c9");

        await().atMost(PATIENCE)
                .until(() -> !told.events.isEmpty() && told.call("asterisk-c9").isEnded());
        assertEquals(Optional.of(Outcome.ABANDONED), told.call("asterisk-c9").outcome());
    }

    @Test
    void afterALostConnectionItConnectsAgainAndClearsWhatIsGone() {
        ringAndAnswer();
        began("trunk", "x1", "x1");
        queued("x1");
        await().atMost(PATIENCE).until(() -> told.events.size() == 4);
        asterisk.has(List.of(present("trunk", "c1"), present("201", "m1")));
        asterisk.hangUp();

        await().atMost(PATIENCE).until(() -> told.connections == 2);
        Call gone = told.call("asterisk-x1");
        assertTrue(gone.isEnded());
        assertEquals("unknown, resynchronised", gone.cause());
        assertEquals(CallState.TALKING, told.call("asterisk-c1").state());

        hangUp("trunk", "c1");
        await().atMost(PATIENCE).until(() -> told.call("asterisk-c1").isEnded());
    }

    @Test
    void anAgentsCallIsAskedForWithWhatItIsAbout() {
        connection.call("201", "+4520123456", "100051");

        await().atMost(PATIENCE).until(() -> !asterisk.asked("Originate").isEmpty());
        Map<String, String> action = asterisk.asked("Originate").get(0);
        assertEquals("PJSIP/201", action.get("channel"));
        assertEquals("+4520123456", action.get("exten"));
        assertEquals("from-internal", action.get("context"));
        assertEquals("100051", action.get("account"));
    }

    @Test
    void aNodeThatHasLostTheExchangeDisconnects() {
        told.held = false;

        await().atMost(PATIENCE).until(() -> !connection.isRunning());
        assertEquals(List.of(), told.failures);
    }

    @Test
    void whereThereIsNoAsteriskThatIsSaid() throws IOException {
        asterisk.close();
        AsteriskConnection other = connectionTo(asterisk.port());

        other.run();

        assertFalse(other.isRunning());
        assertEquals(1, told.failures.size());
    }

    private void ringAndAnswer() {
        began("trunk", "c1", "c1");
        queued("c1");
        began("201", "m1", "c1");
        asterisk.tell("""
                Event: DialBegin
                Channel: PJSIP/trunk-00000001
                Uniqueid: c1
                Linkedid: c1
                DestChannel: PJSIP/201-00000002
                DestUniqueid: m1
                DestLinkedid: c1
                DialString: 201
                """);
        entered("201", "m1");
        entered("trunk", "c1");
    }

    private void began(String peer, String id, String linkedId) {
        asterisk.tell("""
                Event: Newchannel
                Channel: PJSIP/%s-0000000%d
                ChannelState: 4
                ChannelStateDesc: Ring
                CallerIDNum: 20123456
                Exten: 70123456
                Context: from-trunk
                Uniqueid: %s
                Linkedid: %s
                """.formatted(peer, peer.equals("trunk") ? 1 : 2, id, linkedId));
    }

    private void queued(String id) {
        asterisk.tell("""
                Event: QueueCallerJoin
                Channel: PJSIP/trunk-00000001
                Uniqueid: %1$s
                Linkedid: %1$s
                CallerIDNum: 20123456
                Queue: service
                Position: 1
                Count: 1
                """.formatted(id));
    }

    private void entered(String peer, String id) {
        asterisk.tell(event("BridgeEnter", peer, id) + "BridgeUniqueid: b1\nBridgeNumChannels: 2\n");
    }

    private void hangUp(String peer, String id) {
        asterisk.tell("""
                Event: Hangup
                Channel: PJSIP/%s-00000001
                Uniqueid: %s
                Linkedid: %s
                Cause: 16
                Cause-txt: Normal Clearing
                """.formatted(peer, id, id));
    }

    private static String event(String name, String peer, String id) {
        return """
                Event: %s
                Channel: PJSIP/%s-0000000%d
                Uniqueid: %s
                Linkedid: c1
                """.formatted(name, peer, peer.equals("trunk") ? 1 : 2, id);
    }

    private static String present(String peer, String id) {
        return """
                Channel: PJSIP/%s-0000000%d
                ChannelState: 6
                ChannelStateDesc: Up
                Uniqueid: %s
                Linkedid: c1
                BridgeId: b1
                """.formatted(peer, peer.equals("trunk") ? 1 : 2, id);
    }
}
