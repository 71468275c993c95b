package dk.kontakt.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentTest {
    private static final Instant NINE = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);

    private final Agent agent = new Agent("anna", "Anna", "anna@example.com", NINE);

    @Test
    void isIdleFromTheMomentOfBeingAvailable() {
        assertTrue(agent.move(AgentState.AVAILABLE, null, TEN));

        assertEquals(TEN, agent.idleSince());
        assertEquals(TEN, agent.stateSince());
    }

    @Test
    void keepsHerPlaceWhenSheSaysWhatSheIsAlready() {
        agent.move(AgentState.AVAILABLE, null, NINE);

        assertFalse(agent.move(AgentState.AVAILABLE, null, TEN));
        assertEquals(NINE, agent.idleSince());
    }

    @Test
    void anotherReasonForBeingAwayIsAChange() {
        agent.move(AgentState.AWAY, AwayReason.BREAK, NINE);

        assertTrue(agent.move(AgentState.AWAY, AwayReason.LUNCH, TEN));
        assertEquals(AwayReason.LUNCH, agent.awayReason());
        assertEquals(TEN, agent.stateSince());
    }

    @Test
    void comingBackForgetsTheReasonAndTheMissedOffers() {
        agent.move(AgentState.AVAILABLE, null, NINE);
        agent.miss();
        assertEquals(2, agent.miss());
        agent.move(AgentState.AWAY, AwayReason.MISSED_OFFERS, NINE);

        agent.move(AgentState.AVAILABLE, null, TEN);

        assertEquals(0, agent.missedOffers());
        assertNull(agent.awayReason());
    }

    @Test
    void wrapUpEndsWithItsStateAndLeavesTheWatchOn() {
        agent.move(AgentState.AVAILABLE, null, NINE);
        agent.expect(TEN);
        agent.wrapUp(NINE.plusSeconds(30));
        agent.move(AgentState.WRAP_UP, null, NINE);
        assertEquals(NINE.plusSeconds(30), agent.wrapUpUntil());

        agent.move(AgentState.AVAILABLE, null, NINE.plusSeconds(30));

        assertNull(agent.wrapUpUntil());
        assertEquals(TEN, agent.presentUntil());
    }

    @Test
    void isLostOnceTheLastSignIsTooOld() {
        agent.move(AgentState.AVAILABLE, null, NINE);
        assertFalse(agent.isLost(TEN), "nobody watches");
        agent.expect(TEN);

        assertFalse(agent.isLost(TEN.minusMillis(1)));
        assertTrue(agent.isLost(TEN));
    }

    @Test
    void whoIsAwayIsNotWatched() {
        agent.move(AgentState.AVAILABLE, null, NINE);
        agent.expect(TEN);

        agent.move(AgentState.AWAY, AwayReason.LUNCH, NINE);

        assertNull(agent.presentUntil());
    }

    @ParameterizedTest
    @EnumSource(AgentState.class)
    void onlyWhoIsAwayIsNotPresent(AgentState state) {
        assertEquals(state != AgentState.AWAY, state.isPresent());
    }

    @Test
    void aChannelTakesNoNegativeShare() {
        var refused = assertThrows(ProfileRefused.class, () -> new ChannelAllowance(3, -1).check("CHAT"));

        assertEquals("channels.CHAT.weight", refused.field());
    }
}
