package dk.kontakt.routing.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kontakt.agent.AgentState;
import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.rule.Demand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {
    private static final int SECONDS = 5400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatANaiveRouterDidIsReproducedToTheLastAssignment(long seed) {
        var centre = new NaiveCentre(seed);
        centre.live(SECONDS);

        Figures figures = simulated(centre, Changes.NONE);

        assertTrue(figures.fidelity().decisions() > 200, figures::toString);
        assertEquals(figures.fidelity().decisions(), figures.fidelity().reproduced());
        long waiting = centre.stays.stream()
                .filter(stay -> stay.ending.way() == Ending.Way.WAITING)
                .count();
        assertEquals(waiting, figures.waiting());
    }

    @Test
    void moreAgentsNeverWorsenTheWaitOfTheLastTwentiethWhereOneSkillIsAskedFor() {
        Duration before = Duration.ofDays(1);
        for (int agents = 1; agents <= 6; agents++) {
            Duration longest = plainDay(agents).waited().most();
            assertTrue(longest.compareTo(before) <= 0, agents + " agents: " + longest);
            before = longest;
        }
        assertEquals(Duration.ZERO, plainDay(200).waited().longest());
    }

    @Test
    void anAgentMoreIsThereWhenTheOneIsWhomHeIsLike() {
        var one = new Changes(null, Map.of(), List.of(new Changes.Addition("agent0", 2)), Map.of(), null);
        var centre = new NaiveCentre(7);
        centre.live(SECONDS);

        Figures before = simulated(centre, Changes.NONE);
        Figures after = simulated(centre, one);

        assertTrue(after.answered() > before.answered(), after::toString);
        assertTrue(after.agents().stream().anyMatch(agent -> agent.agent().equals("agent0+2") && agent.cases() > 0));
    }

    @Test
    void whoIsNotOnTheRosterOfTheDayGetsNothing() {
        var shift = new Changes.Shift(NaiveCentre.NINE.minusSeconds(60), NaiveCentre.NINE.minusSeconds(30));
        var roster = new Changes(null, Map.of(), List.of(), Map.of("agent3", List.of(shift)), null);
        var centre = new NaiveCentre(8);
        centre.live(SECONDS);

        long byRouter = simulated(centre, roster).agents().stream()
                .filter(agent -> agent.agent().equals("agent3"))
                .filter(agent -> agent.occupancy() != null)
                .count();

        assertEquals(0, byRouter);
    }

    @Test
    void simulatesThousandsOfAssignmentsASecond() {
        List<Long> spent = new ArrayList<>();
        Figures day = plainDay(12);
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            day = plainDay(12);
            spent.add(System.nanoTime() - start);
        }
        long best = Math.max(1, spent.stream().mapToLong(Long::longValue).min().orElse(1));
        double rate = day.answered() * 1e9 / best;
        assertTrue(rate > 1000, () -> "only " + rate + " assignments a second");
        Logger.getLogger(SimulationTest.class.getName())
                .info(() -> String.format("%.0f simulated assignments a second", rate));
    }

    /** A ticket each twenty seconds, a minute's work each. */
    private static Figures plainDay(int agents) {
        var day = new Setting(
                NaiveCentre.NINE,
                NaiveCentre.NINE.plusSeconds(12 * 3600),
                (queue, at) -> Optional.empty(),
                new Looks(List.of()),
                Setting.USUAL_ANSWER_WITHIN,
                Duration.ZERO,
                Map.of());
        var simulation = new Simulation(day);
        var profile = new Profile(null, 100, true, Map.of("lang-da", 3), Map.of("EMAIL", new Profile.Allowance(1, 0)));
        for (int i = 0; i < agents; i++) {
            simulation.hear(new ProfileChange(Instant.EPOCH, "agent" + i, profile));
        }
        for (int i = 0; i < agents; i++) {
            simulation.hear(new StateTurn(NaiveCentre.NINE, "agent" + i, AgentState.AVAILABLE));
        }
        Instant at = NaiveCentre.NINE;
        for (int ticket = 1; ticket <= 2000; ticket++) {
            at = at.plusSeconds(20);
            var ending = new Ending(Ending.Way.ROUTED, at, "somebody", at.plusSeconds(60));
            simulation.hear(new Arrival(
                    at,
                    ticket,
                    "help",
                    "EMAIL",
                    Demand.parse("lang-da:1"),
                    at,
                    at,
                    null,
                    null,
                    new Enquiry(Map.of(), null, at, null, false),
                    ending,
                    List.of()));
        }
        return simulation.end();
    }

    static Figures simulated(NaiveCentre centre, Changes changes) {
        Instant to = NaiveCentre.NINE.plusSeconds(SECONDS);
        var setting = new Setting(
                NaiveCentre.NINE,
                to,
                (queue, at) -> Optional.empty(),
                new Looks(centre.rounds.stream().map(Looks.Look::at).toList()),
                Setting.USUAL_ANSWER_WITHIN,
                Duration.ofSeconds(5),
                Map.of());
        var simulation = new Simulation(setting);
        var variation = new Variation(changes, arrival -> arrival, simulation);
        List<Fact> facts = new ArrayList<>(centre.record());
        facts.add(new RulesTurn(Instant.EPOCH, NaiveCentre.rules()));
        facts.sort(Comparator.comparing(Fact::at));
        facts.forEach(fact -> fact.tell(variation));
        return simulation.end();
    }
}
