package dk.kontakt.routing.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.agent.AgentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentChoiceTest {
    private static final Instant NINE = Instant.parse("2026-03-09T09:00:00Z");
    private static final Wish RETURNS = Wish.of(Requirement.parse("lang-da:1,returns:3"));

    @Test
    void agentWithoutTheSkillIsExcludedWithTheSkillNamed() {
        Decision decision = AgentChoice.decide(
                RETURNS, List.of(agent("anna").with("lang-da", 5).build()));

        assertTrue(decision.chosen().isEmpty());
        assertEquals(Exclusion.SKILL_MISSING, decision.verdicts().get(0).exclusion());
        assertEquals("returns", decision.verdicts().get(0).skill());
    }

    @ParameterizedTest
    @EnumSource(value = AgentState.class, mode = EnumSource.Mode.EXCLUDE, names = "AVAILABLE")
    void onlyAvailableAgentsGetWork(AgentState state) {
        Candidate away = skilled("anna").in(state).build();

        assertEquals(Exclusion.NOT_AVAILABLE, AgentChoice.judge(RETURNS, away).exclusion());
    }

    @Test
    void agentWithoutCertificateForTheChannelIsExcluded() {
        Candidate uncertified = skilled("anna").uncertified().build();

        assertEquals(
                Exclusion.NOT_CERTIFIED_FOR_CHANNEL,
                AgentChoice.judge(RETURNS, uncertified).exclusion());
    }

    @Test
    void fullAgentIsExcluded() {
        Candidate full = skilled("anna").load(3, 3).build();

        assertEquals(Exclusion.NO_CAPACITY, AgentChoice.judge(RETURNS, full).exclusion());
    }

    @Test
    void whoHandedTheCaseOnDoesNotGetItBack() {
        var wish = RETURNS.avoiding("anna", Exclusion.HANDED_IT_ON);
        Decision decision = AgentChoice.decide(
                wish,
                List.of(skilled("anna").build(), skilled("bent").load(3, 2).build()));

        assertEquals(Optional.of("bent"), decision.chosen());
    }

    @Test
    void whoKnowsTheCaseComesBeforeWhoIsLessBusy() {
        var wish = RETURNS.preferring("bent");
        Decision decision = AgentChoice.decide(
                wish,
                List.of(skilled("anna").build(), skilled("bent").load(3, 2).build()));

        assertEquals(Optional.of("bent"), decision.chosen());
        assertEquals("PreferredAgentFirst", decision.decidedBy());
    }

    @Test
    void preferredAgentWhoIsAwayIsNotWaitedFor() {
        var wish = RETURNS.preferring("bent");
        Decision decision = AgentChoice.decide(
                wish,
                List.of(
                        skilled("anna").build(),
                        skilled("bent").in(AgentState.AWAY).build()));

        assertEquals(Optional.of("anna"), decision.chosen());
    }

    @Test
    void smallerShareOfCapacityComesFirst() {
        Decision decision = AgentChoice.decide(
                RETURNS,
                List.of(
                        skilled("anna").load(4, 2).build(),
                        skilled("bent").load(3, 1).build()));

        assertEquals(Optional.of("bent"), decision.chosen());
        assertEquals("LeastLoadedFirst", decision.decidedBy());
    }

    @Test
    void amongEquallyLoadedTheMoreProficientComesFirst() {
        Decision decision = AgentChoice.decide(
                RETURNS,
                List.of(
                        skilled("anna").build(),
                        skilled("bent").with("returns", 5).build()));

        assertEquals(Optional.of("bent"), decision.chosen());
        assertEquals("BestLevelFirst", decision.decidedBy());
    }

    @Test
    void amongEqualsTheLongestIdleComesFirstAndThenTheName() {
        Candidate anna = skilled("anna").idleSince(NINE).build();
        Candidate bent = skilled("bent").idleSince(NINE.minusSeconds(1)).build();
        Candidate carl = skilled("carl").idleSince(NINE.minusSeconds(1)).build();

        assertEquals(
                "LongestIdleFirst",
                AgentChoice.decide(RETURNS, List.of(anna, bent)).decidedBy());
        assertEquals(
                Optional.of("bent"),
                AgentChoice.decide(RETURNS, List.of(carl, anna, bent)).chosen());
    }

    @Test
    void tenThousandRandomDecisionsKeepTheFiltersAndAreMadeAgainFromTheirRecord() {
        var random = new Random(20_260_309);
        for (int i = 0; i < 10_000; i++) {
            Wish wish = randomWish(random);
            List<Candidate> candidates = randomCandidates(random);
            Decision decision = AgentChoice.decide(wish, candidates);

            assertEquals(
                    decision.chosen(),
                    Explanation.decideAgain(Explanation.write(decision, 7)).chosen());
            assertEquals(anybodyFits(wish, candidates), decision.chosen().isPresent());
            assertEquals(anybodyFits(wish, candidates), AgentChoice.fitsAnybody(wish, candidates));
            decision.chosen().ifPresent(agent -> assertTrue(fits(wish, named(agent, candidates))));
        }
    }

    private static boolean anybodyFits(Wish wish, List<Candidate> candidates) {
        return candidates.stream().anyMatch(candidate -> fits(wish, candidate));
    }

    /** The filters said once more, in other words. */
    private static boolean fits(Wish wish, Candidate candidate) {
        Candidate.Room room = candidate.room();
        boolean skilled = true;
        for (Map.Entry<String, Integer> needed : wish.requirement().levels().entrySet()) {
            Integer has = candidate.proficiency().get(needed.getKey());
            skilled &= has != null && has >= needed.getValue();
        }
        Exclusion own = wish.avoided().get(candidate.agent());
        boolean kept = wish.reserved() && !candidate.agent().equals(wish.preferredAgent());
        return skilled
                && room != null
                && room.capacity() > room.load()
                && room.total() - room.used() >= room.weight()
                && candidate.state() == AgentState.AVAILABLE
                && (wish.serving().teams().isEmpty()
                        || wish.serving().teams().contains(String.valueOf(candidate.team())))
                && own == null
                && !kept;
    }

    private static Candidate named(String agent, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.agent().equals(agent))
                .findFirst()
                .orElseThrow();
    }

    private static Wish randomWish(Random random) {
        Map<String, Integer> levels = new HashMap<>();
        for (String skill : List.of("returns", "payment", "lang-da")) {
            if (random.nextBoolean()) {
                levels.put(skill, 1 + random.nextInt(5));
            }
        }
        Wish wish = Wish.of(Requirement.of(levels)).servedBy(randomServing(random));
        for (Exclusion cause : List.of(Exclusion.HANDED_IT_ON, Exclusion.DECLINED)) {
            wish = random.nextInt(4) == 0 ? wish.avoiding("a" + random.nextInt(8), cause) : wish;
        }
        String known = "a" + random.nextInt(8);
        return switch (random.nextInt(4)) {
            case 0 -> wish.reservedFor(known);
            case 1 -> wish.preferring(known);
            default -> wish;
        };
    }

    private static Serving randomServing(Random random) {
        List<String> order = new ArrayList<>(RankingRules.USUAL);
        Collections.shuffle(order, random);
        SortedSet<String> teams = new TreeSet<>(random.nextBoolean() ? List.of() : List.of("north", "south"));
        return new Serving(teams, order.subList(0, 1 + random.nextInt(4)), random.nextInt(3));
    }

    private static List<Candidate> randomCandidates(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Builder agent = agent("a" + i).idleSince(NINE.minusSeconds(random.nextInt(5)));
            for (String skill : List.of("returns", "payment", "lang-da")) {
                agent.with(skill, random.nextInt(6));
            }
            agent.in(AgentState.values()[random.nextInt(3) == 0 ? random.nextInt(4) : 0]);
            agent.room(new Candidate.Room(3, random.nextInt(4), random.nextInt(50), random.nextInt(100), 100));
            agent.of(List.of("north", "west").get(random.nextInt(2)));
            candidates.add(random.nextInt(5) == 0 ? agent.uncertified().build() : agent.build());
        }
        return candidates;
    }

    private static Builder skilled(String name) {
        return agent(name).with("lang-da", 1).with("returns", 3);
    }

    private static Builder agent(String name) {
        return new Builder(name);
    }

    private static final class Builder {
        private final String name;
        private final Map<String, Integer> levels = new HashMap<>();
        private @Nullable String team;
        private AgentState state = AgentState.AVAILABLE;
        private Candidate.@Nullable Room room = new Candidate.Room(3, 0, 0, 0, 100);
        private Instant idleSince = NINE;

        private Builder(String name) {
            this.name = name;
        }

        Builder with(String skill, int level) {
            levels.put(skill, level);
            return this;
        }

        Builder in(AgentState next) {
            state = next;
            return this;
        }

        Builder of(String itsTeam) {
            team = itsTeam;
            return this;
        }

        Builder room(Candidate.Room itsRoom) {
            room = itsRoom;
            return this;
        }

        Builder load(int capacity, int load) {
            room = Candidate.Room.of(capacity, load);
            return this;
        }

        Builder uncertified() {
            room = null;
            return this;
        }

        Builder idleSince(Instant instant) {
            idleSince = instant;
            return this;
        }

        Candidate build() {
            return new Candidate(name, team, state, Map.copyOf(levels), room, idleSince);
        }
    }
}
