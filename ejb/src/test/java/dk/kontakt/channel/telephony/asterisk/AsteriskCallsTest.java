package dk.kontakt.channel.telephony.asterisk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.channel.telephony.call.Call;
import dk.kontakt.channel.telephony.call.CallEvent;
import dk.kontakt.channel.telephony.call.CallState;
import dk.kontakt.channel.telephony.call.Direction;
import dk.kontakt.channel.telephony.call.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AsteriskCallsTest {
    private static final Instant BEGINNING = Instant.parse("2026-03-28T13:00:00Z");
    private static final Channel CUSTOMER = new Channel("c1", "c1", "PJSIP/trunk-00000001", "20123456", "70123456", "");
    private static final Channel METTE = new Channel("m1", "c1", "PJSIP/201-00000002", "", "", "");
    private static final Channel JONAS = new Channel("j1", "c1", "PJSIP/202-00000003", "", "", "");

    private final AsteriskCalls calls = new AsteriskCalls(
            new AsteriskSettings("asterisk", "", 0, "", "", "PJSIP", "from-internal", Pattern.compile("[0-9]{2,5}")));
    private final List<CallEvent> told = new ArrayList<>();
    private int second;

    @Test
    void aQueuedCallRingsIsAnsweredHeldTakenUpAndEnds() {
        mettesCall();
        pass(30, new Fact.HeldUp(METTE));
        pass(20, new Fact.TakenUp(METTE));
        pass(10, new Fact.HungUp(METTE, "Normal Clearing"), new Fact.HungUp(CUSTOMER, "Normal Clearing"));

        assertEquals(
                "DELIVERED service, DELIVERED 201, ESTABLISHED 201, HELD 201, RETRIEVED 201, CONNECTION_CLEARED",
                spoken());
        Call call = Call.of(told);
        assertEquals("asterisk-c1", call.id());
        assertEquals(Direction.INBOUND, call.direction());
        assertEquals(Optional.of("+4520123456"), call.otherNumber());
        assertEquals("70123456", call.to());
        assertEquals(15, call.times().waitSeconds());
        assertEquals(40, call.times().talkSeconds());
        assertEquals(20, call.times().holdSeconds());
        assertEquals(List.of(), call.misplaced());
    }

    @Test
    void hangingUpInTheQueueIsAbandonedAlsoWhileItRings() {
        pass(0, new Fact.Began(CUSTOMER), new Fact.Queued(CUSTOMER, "service"));
        pass(10, new Fact.Began(METTE), new Fact.Dialled(CUSTOMER, METTE, "201"));
        pass(5, new Fact.BackInQueue(CUSTOMER, "service"), new Fact.HungUp(CUSTOMER, "Normal Clearing"));

        assertEquals(Optional.of(Outcome.ABANDONED), Call.of(told).outcome());
    }

    @Test
    void aDirectCallThatNobodyTakesIsMissed() {
        pass(0, new Fact.Began(CUSTOMER), new Fact.Began(METTE), new Fact.Dialled(CUSTOMER, METTE, "201"));
        pass(30, new Fact.HungUp(METTE, "No answer"), new Fact.HungUp(CUSTOMER, "No answer"));

        assertEquals("DELIVERED 201, CONNECTION_CLEARED", spoken());
        assertEquals(Optional.of(Outcome.MISSED), Call.of(told).outcome());
    }

    @Test
    void aBlindTransferGoesOnAsTheSameCall() {
        mettesCall();
        pass(10, new Fact.TransferredBlindly(METTE, "202"), new Fact.LeftBridge(METTE, "b1"));
        pass(
                0,
                new Fact.HungUp(METTE, "Normal Clearing"),
                new Fact.Began(JONAS),
                new Fact.Dialled(CUSTOMER, JONAS, "202"));
        assertEquals(CallState.RINGING, Call.of(told).state());
        pass(5, new Fact.EnteredBridge(JONAS, "b2"), new Fact.EnteredBridge(CUSTOMER, "b2"));
        pass(5, new Fact.HungUp(CUSTOMER, "Normal Clearing"));

        Call call = Call.of(told);
        assertEquals("202", call.answeredOn());
        assertEquals("201", call.transferredBy());
        assertTrue(call.isEnded());
        assertEquals(1, told.stream().map(CallEvent::call).distinct().count());
    }

    @Test
    void anAttendedTransferGivesTheCallToWhoWasAsked() {
        mettesCall();
        var asking = new Channel("m2", "m2", "PJSIP/201-00000009", "201", "202", "");
        var asked = new Channel("j2", "m2", "PJSIP/202-00000010", "", "", "");
        pass(
                10,
                new Fact.HeldUp(METTE),
                new Fact.Began(asking),
                new Fact.Began(asked),
                new Fact.Dialled(asking, asked, "202"));
        pass(5, new Fact.EnteredBridge(asked, "b2"), new Fact.EnteredBridge(asking, "b2"));
        pass(5, new Fact.TransferredAttended(METTE, asking, "b2"));
        pass(0, new Fact.HungUp(METTE, ""), new Fact.HungUp(asking, ""));
        pass(20, new Fact.HungUp(CUSTOMER, "Normal Clearing"));

        Call call = Call.of(told.stream()
                .filter(event -> event.call().equals("asterisk-c1"))
                .toList());
        assertEquals("202", call.answeredOn());
        assertEquals("201", call.transferredBy());
        assertEquals(List.of(), call.misplaced());
        assertEquals(Optional.of(Outcome.ANSWERED), call.outcome());
        Call between = Call.of(told.stream()
                .filter(event -> event.call().equals("asterisk-m2"))
                .toList());
        assertTrue(between.isEnded());
    }

    @Test
    void aCallThatWasAskedForCarriesWhatItIsAbout() {
        var own = new Channel("o1", "o1", "PJSIP/201-00000011", "201", "", "100051");
        var outside = new Channel("o2", "o1", "PJSIP/trunk-00000012", "", "", "");
        pass(0, new Fact.Began(own));
        pass(3, new Fact.Began(outside), new Fact.Dialled(own, outside, "20123456@trunk"));
        pass(7, new Fact.EnteredBridge(outside, "b1"), new Fact.EnteredBridge(own, "b1"));
        pass(30, new Fact.HungUp(outside, "Normal Clearing"), new Fact.HungUp(own, "Normal Clearing"));

        Call call = Call.of(told);
        assertEquals("DELIVERED 201, ESTABLISHED 201, CONNECTION_CLEARED", spoken());
        assertEquals(Direction.OUTBOUND, call.direction());
        assertEquals(Optional.of("+4520123456"), call.otherNumber());
        assertEquals("100051", call.correlator());
        assertEquals(30, call.times().talkSeconds());
    }

    @Test
    void afterALossCallsThatAreGoneAreClearedAndTheOthersGoOn() {
        mettesCall();
        var other = new Channel("x1", "x1", "PJSIP/trunk-00000021", "20999999", "70123456", "");
        pass(0, new Fact.Began(other), new Fact.Queued(other, "service"));
        told.clear();

        told.addAll(calls.resynchronise(
                List.of(new PresentChannel(CUSTOMER, "b1", "Up"), new PresentChannel(METTE, "b1", "Up")),
                List.of("asterisk-c1", "asterisk-x1", "asterisk-of-another-node"),
                BEGINNING.plusSeconds(100)));

        assertEquals("CONNECTION_CLEARED, CONNECTION_CLEARED", spoken());
        assertEquals(
                List.of("asterisk-x1", "asterisk-of-another-node"),
                told.stream().map(CallEvent::call).toList());
        assertEquals("unknown, resynchronised", told.get(0).cause());
        told.clear();
        pass(10, new Fact.HungUp(CUSTOMER, "Normal Clearing"));
        assertEquals("CONNECTION_CLEARED", spoken());
    }

    @Test
    void callsThatCameDuringALossAreBegun() {
        told.addAll(calls.resynchronise(
                List.of(
                        new PresentChannel(CUSTOMER, "b1", "Up"),
                        new PresentChannel(METTE, "b1", "Up"),
                        new PresentChannel(
                                new Channel("x1", "x1", "PJSIP/trunk-00000021", "20999999", "7", ""), "", "Up"),
                        new PresentChannel(new Channel("x2", "x1", "PJSIP/202-00000022", "", "", ""), "", "Ringing")),
                List.of(),
                BEGINNING));

        assertEquals("DELIVERED 202, ESTABLISHED 201", spoken());
    }

    @Test
    void anAgentWhoWasRungUpIsReached() {
        pass(0, new Fact.Reached("r1", "call-out-7", "+4520111111"));

        assertEquals("ESTABLISHED call-out", spoken());
        assertEquals("call-out-7", told.get(0).correlator());
    }

    private void mettesCall() {
        pass(0, new Fact.Began(CUSTOMER), new Fact.Queued(CUSTOMER, "service"));
        pass(10, new Fact.Began(METTE), new Fact.Dialled(CUSTOMER, METTE, "201"));
        pass(5, new Fact.EnteredBridge(METTE, "b1"), new Fact.EnteredBridge(CUSTOMER, "b1"));
    }

    private void pass(int seconds, Fact... facts) {
        second += seconds;
        for (Fact fact : facts) {
            told.addAll(calls.take(fact, BEGINNING.plusSeconds(second)));
        }
    }

    private String spoken() {
        return String.join(
                ", ",
                told.stream()
                        .map(event -> (event.kind() + " " + (event.device() == null ? "" : event.device())
                                        + (event.queue() == null ? "" : event.queue()))
                                .strip())
                        .toList());
    }
}
