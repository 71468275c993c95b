package dk.kontakt.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.choice.AgentChoice;
import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Explanation;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final Instant MORNING = Instant.parse("2026-03-27T08:00:00Z");

    @Test
    void tellsWhoCouldHaveHadTheCaseAndHowManyCouldNot() {
        var wish = Wish.of(Requirement.of(Map.of("returns", 2)));
        var decision = AgentChoice.decide(
                wish,
                List.of(
                        candidate("anna", AgentState.AVAILABLE, 2, 1),
                        candidate("bo", AgentState.AVAILABLE, 3, 0),
                        candidate("cecilie", AgentState.AWAY, 5, 0),
                        candidate("dorte", AgentState.AVAILABLE, 1, 0),
                        candidate("erik", AgentState.AVAILABLE, 4, 4)));

        Why why = Why.of(Explanation.write(decision, 0), "Bo got it.");

        assertEquals("Bo got it.", why.sentence());
        assertEquals("LeastLoadedFirst", why.decidedBy());
        assertEquals(Map.of("returns", 2), why.requirement());
        assertEquals(
                List.of(new Why.Candidate("bo", true, 0, 4), new Why.Candidate("anna", false, 1, 4)), why.eligible());
        assertEquals(Map.of("NOT_AVAILABLE", 1L, "SKILL_TOO_LOW", 1L, "NO_CAPACITY", 1L), why.excluded());
    }

    private static Candidate candidate(String name, AgentState state, int level, int load) {
        return new Candidate(name, null, state, Map.of("returns", level), Candidate.Room.of(4, load), MORNING);
    }
}
