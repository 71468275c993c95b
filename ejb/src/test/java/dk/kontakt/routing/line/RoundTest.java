package dk.kontakt.routing.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.choice.Floor;
import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Place;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.choice.Requirement;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.rule.RoutingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final Instant NINE = Instant.parse("2026-03-09T09:00:00Z");

    private record Head(Kind kind, long ticket, Instant urgency) implements InLine {
        @Override
        public String channel() {
            return kind.channel();
        }

        @Override
        public Wish wish(RoutingRules rules) {
            return Wish.of(Requirement.parse(kind.requirement()));
        }
    }

    @Test
    void lineOfOneKindThatIsLongerThanALookIsCut() {
        Round round = round(1_000);
        List<Kind> kinds = List.of(kind(0));
        Map<Kind, Integer> room = round.room(kinds, queue -> true);

        List<Head> first = round.first(heads(kinds, room), room);

        assertEquals(100, first.size());
        assertTrue(round.isCut());
    }

    @Test
    void lineThatFillsEverybodyIsNotCut() {
        Round round = round(7);
        List<Kind> kinds = List.of(kind(0));
        Map<Kind, Integer> room = round.room(kinds, queue -> true);

        assertEquals(7, round.first(heads(kinds, room), room).size());
        assertFalse(round.isCut());
    }

    @Test
    void behindTheLastOneSeenOfAKindNothingIsPlaced() {
        Round round = round(1_000);
        List<Kind> kinds = IntStream.range(0, 200).mapToObj(RoundTest::kind).toList();
        Map<Kind, Integer> room = round.room(kinds, queue -> true);
        // The first kind is the most urgent throughout: how much more there is of it cannot be known.
        List<Head> heads = new ArrayList<>();
        for (Head head : heads(kinds, room)) {
            boolean urgent = head.kind.equals(kinds.get(0));
            heads.add(new Head(head.kind, head.ticket, urgent ? NINE.minusSeconds(60) : head.urgency));
        }

        List<Head> first = round.first(heads, room);

        assertEquals(room.get(kinds.get(0)), first.size());
        assertTrue(first.stream().allMatch(head -> head.kind.equals(kinds.get(0))));
        assertTrue(round.isCut());
    }

    @Test
    void closedQueueIsNotLookedAt() {
        assertEquals(Map.of(), round(10).room(List.of(kind(0)), queue -> false));
    }

    private static List<Head> heads(List<Kind> kinds, Map<Kind, Integer> room) {
        List<Head> heads = new ArrayList<>();
        for (Kind kind : kinds) {
            for (int i = 0; i < room.getOrDefault(kind, 0); i++) {
                heads.add(new Head(kind, heads.size(), NINE.plusSeconds(heads.size())));
            }
        }
        return heads;
    }

    private static Kind kind(int number) {
        return new Kind("service", "EMAIL", 0, "s" + number + ":1", "", "");
    }

    /** With one agent who can do everything. */
    private static Round round(int capacity) {
        Map<String, Integer> levels = new HashMap<>();
        IntStream.range(0, 200).forEach(skill -> levels.put("s" + skill, 3));
        var profile = new Profile(null, 100, true, levels, Map.of("EMAIL", new Profile.Allowance(capacity, 0)));
        var floor = new Floor();
        floor.add(new Place("anna", profile, AgentState.AVAILABLE, NINE));
        return new Round(RoutingRules.NONE, floor, NINE);
    }
}
