package dk.kontakt.routing.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.kontakt.agent.AgentState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitReasonTest {
    private static final Wish RETURNS = Wish.of(Requirement.of(Map.of("returns", 2)));

    @Test
    void whoFitsAndIsFreeGetsItNext() {
        WaitReason reason = WaitReason.of(RETURNS, List.of(full("anna"), free("bo", 2), away("carl")));

        assertEquals(Remedy.NEXT_ROUND, reason.remedy());
        assertEquals(List.of("bo"), reason.agents());
    }

    @Test
    void roomIsNearerThanPresence() {
        WaitReason reason = WaitReason.of(RETURNS, List.of(away("anna"), full("carl"), full("bo"), free("dan", 1)));

        assertEquals(Remedy.ROOM, reason.remedy());
        assertEquals(List.of("bo", "carl"), reason.agents());
        assertEquals(
                Map.of(Exclusion.NOT_AVAILABLE, 1L, Exclusion.NO_CAPACITY, 2L, Exclusion.SKILL_TOO_LOW, 1L),
                reason.excluded());
    }

    @Test
    void whoFitsButIsAwayHasToCome() {
        WaitReason reason = WaitReason.of(RETURNS, List.of(away("anna"), free("bo", 1)));

        assertEquals(Remedy.PRESENCE, reason.remedy());
        assertEquals(List.of("anna"), reason.agents());
        assertNull(reason.missingSkill());
    }

    @Test
    void agentWhoHandedItOnGetsItAgainAfterAWhile() {
        var wish = RETURNS.avoiding("bo", Exclusion.HANDED_IT_ON);

        WaitReason reason = WaitReason.of(wish, List.of(free("bo", 5), free("dan", 1)));

        assertEquals(Remedy.PATIENCE, reason.remedy());
        assertEquals(List.of("bo"), reason.agents());
    }

    @Test
    void skillThatNobodyOnTheChannelHasIsNamed() {
        WaitReason reason = WaitReason.of(RETURNS, List.of(free("anna", 1), candidate("bo", AgentState.AWAY, 5, null)));

        assertEquals(Remedy.SKILL, reason.remedy());
        assertEquals("returns", reason.missingSkill());
        assertEquals(List.of(), reason.agents());
    }

    @Test
    void withoutAnybodyOnTheChannelSomebodyHasToBeCertified() {
        assertEquals(
                Remedy.CERTIFICATE,
                WaitReason.of(RETURNS, List.of(candidate("bo", AgentState.AVAILABLE, 5, null)))
                        .remedy());
        assertEquals(Remedy.CERTIFICATE, WaitReason.of(RETURNS, List.of()).remedy());
    }

    private static Candidate free(String agent, int level) {
        return candidate(agent, AgentState.AVAILABLE, level, Candidate.Room.of(2, 1));
    }

    private static Candidate full(String agent) {
        return candidate(agent, AgentState.AVAILABLE, 3, Candidate.Room.of(2, 2));
    }

    private static Candidate away(String agent) {
        return candidate(agent, AgentState.AWAY, 3, Candidate.Room.of(2, 0));
    }

    private static Candidate candidate(String agent, AgentState state, int level, Candidate.@Nullable Room room) {
        return new Candidate(agent, null, state, Map.of("returns", level), room, Instant.EPOCH);
    }
}
