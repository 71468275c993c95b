package dk.kontakt.routing.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.agent.AgentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatcherTest {
    private static final Instant NINE = Instant.parse("2026-03-09T09:00:00Z");
    private static final Map<String, Profile.Allowance> THREE_CHATS_OR_ONE_CALL = Map.of(
            "CHAT",
            new Profile.Allowance(3, 33),
            "PHONE",
            new Profile.Allowance(1, 100),
            "EMAIL",
            new Profile.Allowance(9, 0));
    private static final Kind ANY = new Kind("service", "CHAT", 0, "", "", "");

    @Test
    void whoHasACallGetsNoChatAndWhoHasAChatNoCall() {
        Place anna = place("anna", THREE_CHATS_OR_ONE_CALL);
        anna.take("PHONE", NINE);
        assertEquals(0, anna.room("CHAT"));
        assertEquals(9, anna.room("EMAIL"));

        anna.release("PHONE");
        anna.take("CHAT", NINE);
        assertEquals(2, anna.room("CHAT"));
        assertEquals(0, anna.room("PHONE"));
    }

    @Test
    void mailIsNotKeptFromSomebodyOnACall() {
        Floor floor = floorOf(place("anna", THREE_CHATS_OR_ONE_CALL));
        floor.place("anna").take("PHONE", NINE);
        Wish any = Wish.of(Requirement.parse(""));

        assertEquals(
                Exclusion.NO_CAPACITY,
                AgentChoice.judge(any, floor.candidate("anna", "CHAT")).exclusion());
        assertTrue(AgentChoice.judge(any, floor.candidate("anna", "EMAIL")).isEligible());
        assertFalse(floor.isFull());
    }

    @Test
    void eachDecisionTakesItsRoom() {
        Floor floor = floorOf(place("anna", THREE_CHATS_OR_ONE_CALL), place("bent", THREE_CHATS_OR_ONE_CALL));
        var matcher = new Matcher(floor);
        Wish any = Wish.of(Requirement.parse(""));
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Optional<String> agent = matcher.decide(ANY, any).chosen();
            agent.ifPresent(name -> matcher.take(name, "CHAT", NINE));
            chosen.add(agent.orElse("nobody"));
        }

        assertEquals(List.of("anna", "bent", "anna", "bent", "anna", "bent", "nobody"), chosen);
    }

    @Test
    void whoBecomesAvailableIsIdleFromThenOn() {
        Place anna = place("anna", THREE_CHATS_OR_ONE_CALL);
        anna.turn(AgentState.AWAY, NINE.plusSeconds(10));
        anna.turn(AgentState.AVAILABLE, NINE.plusSeconds(20));

        assertEquals(NINE.plusSeconds(20), anna.asCandidate("CHAT").idleSince());
    }

    @Test
    void aLargeFloorDecidesAsIfEverybodyWereJudgedAndIsRememberedInShort() {
        var random = new Random(20_261_122);
        for (int run = 0; run < 200; run++) {
            Floor floor = randomFloor(random, 61 + random.nextInt(60));
            var matcher = new Matcher(floor);
            for (int ticket = 0; ticket < 30; ticket++) {
                var kind = new Kind("q", "CHAT", 0, "s" + random.nextInt(3) + ":" + (1 + random.nextInt(5)), "", "");
                Wish wish = Wish.of(Requirement.parse(kind.requirement()));
                Decision everybody = AgentChoice.decide(wish, floor.candidates("CHAT"));
                boolean room = new Matcher(floor).room(kind, wish, 1) > 0;

                Decision decision = matcher.decide(kind, wish);

                assertEquals(everybody.chosen(), decision.chosen());
                assertEquals(everybody.decidedBy(), decision.decidedBy());
                assertEquals(everybody.eligible(), decision.eligible());
                assertEquals(room, decision.chosen().isPresent());
                assertTrue(decision.verdicts().size() <= 15);
                assertEquals(
                        decision.chosen(),
                        Explanation.decideAgain(Explanation.write(decision, 1)).chosen());
                decision.chosen().ifPresent(agent -> matcher.take(agent, "CHAT", NINE));
            }
        }
    }

    private static Floor randomFloor(Random random, int people) {
        var floor = new Floor();
        for (int i = 0; i < people; i++) {
            Map<String, Integer> levels = Map.of("s" + random.nextInt(3), 1 + random.nextInt(5));
            var profile = new Profile(null, 100, true, levels, Map.of("CHAT", new Profile.Allowance(2, 0)));
            AgentState state = random.nextInt(4) == 0 ? AgentState.AWAY : AgentState.AVAILABLE;
            var place = new Place("a" + i, profile, state, NINE.minusSeconds(random.nextInt(10)));
            place.carries("CHAT", random.nextInt(3), NINE.minusSeconds(random.nextInt(20)));
            floor.add(place);
        }
        return floor;
    }

    private static Floor floorOf(Place... places) {
        var floor = new Floor();
        List.of(places).forEach(floor::add);
        return floor;
    }

    private static Place place(String agent, Map<String, Profile.Allowance> channels) {
        return new Place(agent, new Profile(null, 100, true, Map.of(), channels), AgentState.AVAILABLE, NINE);
    }
}
