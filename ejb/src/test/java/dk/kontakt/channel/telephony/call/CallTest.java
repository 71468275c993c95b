package dk.kontakt.channel.telephony.call;

import static dk.kontakt.channel.telephony.call.CallEventKind.CONNECTION_CLEARED;
import static dk.kontakt.channel.telephony.call.CallEventKind.DELIVERED;
import static dk.kontakt.channel.telephony.call.CallEventKind.ESTABLISHED;
import static dk.kontakt.channel.telephony.call.CallEventKind.HELD;
import static dk.kontakt.channel.telephony.call.CallEventKind.RETRIEVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final CallEvents CALL = CallEvents.of("1718");

    private static final List<CallEvent> TRANSFERRED_CALL = List.of(
            CALL.waiting("service"),
            CALL.at(10).event(DELIVERED, "201"),
            CALL.at(15).event(ESTABLISHED, "201"),
            CALL.at(45).event(HELD, "201"),
            CALL.at(65).event(RETRIEVED, "201"),
            CALL.at(75).transferred("201", "202"),
            CALL.at(75).event(DELIVERED, "202"),
            CALL.at(80).event(ESTABLISHED, "202"),
            CALL.at(110).event(CONNECTION_CLEARED, null));

    @Test
    void countsWaitTalkAndHold() {
        Call call = Call.of(TRANSFERRED_CALL);

        assertEquals(15, call.times().waitSeconds());
        assertEquals(30 + 10 + 30, call.times().talkSeconds());
        assertEquals(20, call.times().holdSeconds());
        assertEquals(Optional.of(Outcome.ANSWERED), call.outcome());
        assertEquals(List.of(), call.misplaced());
    }

    @Test
    void knowsWhoHasItAndWhoHandedItOn() {
        Call ringing = Call.of(TRANSFERRED_CALL.subList(0, 6));
        Call ended = Call.of(TRANSFERRED_CALL);

        assertEquals(CallState.RINGING, ringing.state());
        assertEquals("202", ringing.device());
        assertEquals("201", ringing.answeredOn());
        assertEquals("201", ringing.transferredBy());
        assertEquals("202", ended.answeredOn());
    }

    /** A thousand ways in which the same events can arrive. */
    @Test
    void isTheSameInWhateverOrderAndHoweverOftenItsEventsCome() {
        Call call = Call.of(TRANSFERRED_CALL);
        var random = new Random(20260328);
        for (int round = 0; round < 1_000; round++) {
            List<CallEvent> arriving = new ArrayList<>(TRANSFERRED_CALL);
            IntStream.range(0, random.nextInt(6))
                    .forEach(ignored -> arriving.add(TRANSFERRED_CALL.get(random.nextInt(TRANSFERRED_CALL.size()))));
            Collections.shuffle(arriving, random);

            assertEquals(call, Call.of(arriving), () -> arriving.toString());
        }
    }

    @Test
    void anyEventsAtAllComeToTheSameCallInWhateverOrder() {
        var random = new Random(64);
        for (int round = 0; round < 1_000; round++) {
            List<CallEvent> events = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(ignored -> anyEvent(random))
                    .toList();
            Call call = Call.of(events);
            List<CallEvent> shuffled = new ArrayList<>(events);
            shuffled.addAll(events);
            Collections.shuffle(shuffled, random);

            assertEquals(call, Call.of(shuffled), () -> events.toString());
            assertEquals(
                    events.stream().map(CallEvent::key).distinct().count(),
                    call.course().size() + call.misplaced().size());
        }
    }

    private static CallEvent anyEvent(Random random) {
        CallEventKind kind = CallEventKind.values()[random.nextInt(CallEventKind.values().length)];
        return CALL.at(random.nextInt(20)).event(kind, random.nextBoolean() ? "201" : "202");
    }

    @Test
    void anEventThatDoesNotFitIsKeptAndMarkedAndChangesNothing() {
        CallEvent late = CALL.at(120).event(HELD, "202");
        List<CallEvent> events = new ArrayList<>(TRANSFERRED_CALL);
        events.add(late);

        Call call = Call.of(events);

        assertEquals(List.of(late), call.misplaced());
        assertEquals(Call.of(TRANSFERRED_CALL).times(), call.times());
        assertEquals(CallState.ENDED, call.state());
    }

    @Test
    void anEventFindsItsPlaceWhenTheOneBeforeItComes() {
        CallEvent held = CALL.at(45).event(HELD, "201");

        assertEquals(
                1, Call.of(List.of(TRANSFERRED_CALL.get(1), held)).misplaced().size());
        assertEquals(
                List.of(),
                Call.of(List.of(TRANSFERRED_CALL.get(1), held, TRANSFERRED_CALL.get(2)))
                        .misplaced());
    }

    @Test
    void eventsOfTheSameInstantFollowTheirSequence() {
        CallEvent held = CALL.at(5).sequence(2).event(HELD, "201");
        CallEvent retrieved = CALL.at(5).sequence(1).event(RETRIEVED, "201");
        List<CallEvent> talking = List.of(CALL.event(ESTABLISHED, "201"), held, retrieved);

        assertEquals(CallState.HELD, Call.of(talking).state());
        assertEquals(List.of(retrieved), Call.of(talking).misplaced());
    }

    @Test
    void missedIsWhatRangAndAbandonedWhatWaited() {
        CallEvent gone = CALL.at(30).event(CONNECTION_CLEARED, null);

        assertEquals(
                Optional.of(Outcome.MISSED),
                Call.of(List.of(CALL.event(DELIVERED, "201"), gone)).outcome());
        assertEquals(
                Optional.of(Outcome.ABANDONED),
                Call.of(List.of(CALL.waiting("service"), gone)).outcome());
        assertEquals(
                Optional.of(Outcome.ABANDONED),
                Call.of(List.of(CALL.event(DELIVERED, "201"), CALL.at(20).waiting("service"), gone))
                        .outcome());
        assertEquals(Optional.empty(), Call.of(List.of(gone)).outcome());
        assertEquals(
                Optional.of(Outcome.NO_ANSWER),
                Call.of(List.of(
                                CALL.outbound().event(DELIVERED, "201"),
                                CALL.outbound().at(30).event(CONNECTION_CLEARED, null)))
                        .outcome());
    }

    @Test
    void theNumberOfTheOtherPartyIsNormalisedAndMayBeWithheld() {
        assertEquals(
                Optional.of("+4520123456"),
                Call.of(List.of(CALL.waiting("service"))).otherNumber());
        assertEquals(
                Optional.empty(),
                Call.of(List.of(CALL.from("anonymous").waiting("service"))).otherNumber());
        assertEquals(
                Optional.empty(),
                Call.of(List.of(CALL.from(null).waiting("service"))).otherNumber());
        assertEquals(
                Optional.of("+4520123456"),
                Call.of(List.of(CALL.outbound().event(DELIVERED, "201"))).otherNumber());
    }

    /** Whatever the order of arrival, each consequence follows once. */
    @Test
    void everyConsequenceFollowsOnceInWhateverOrderTheEventsCome() {
        var random = new Random(65);
        for (int round = 0; round < 500; round++) {
            List<CallEvent> arriving = new ArrayList<>(TRANSFERRED_CALL);
            Collections.shuffle(arriving, random);
            List<CallEvent> news = new ArrayList<>();
            int ends = 0;
            for (int known = 1; known <= arriving.size(); known++) {
                CallChange change = CallChange.byLastOf(arriving.subList(0, known));
                news.addAll(change.news());
                ends += change.talkEnded() ? 1 : 0;
            }
            assertEquals(3, news.size(), () -> arriving.toString());
            assertEquals(3, news.stream().distinct().count());
            assertEquals(1, ends, () -> arriving.toString());
        }
    }

    @Test
    void aCallInVainIsToldOnce() {
        List<CallEvent> events = List.of(CALL.waiting("service"), CALL.at(30).event(CONNECTION_CLEARED, null));

        assertFalse(CallChange.byLastOf(events.subList(0, 1)).inVain());
        assertTrue(CallChange.byLastOf(events).inVain());
        assertFalse(new CallChange(List.of(Call.of(events)), Call.of(events)).inVain());
    }
}
