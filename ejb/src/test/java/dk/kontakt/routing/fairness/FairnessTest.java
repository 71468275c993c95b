package dk.kontakt.routing.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairnessTest {

    @Test
    void percentilesAgreeWithANaiveRecount() {
        var random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<Long> rows = new ArrayList<>();
            var waits = new Waits();
            long late = 0;
            for (int i = 0; i <= random.nextInt(80); i++) {
                long seconds = random.nextInt(40);
                boolean isLate = random.nextInt(4) == 0;
                rows.add(seconds);
                late += isLate ? 1 : 0;
                waits.add(seconds, 1, isLate ? 1 : 0);
            }
            rows.sort(null);
            for (int percent : List.of(50, 95, 100)) {
                int rank = (int) Math.ceil(rows.size() * percent / 100.0);
                assertEquals(rows.get(rank - 1), waits.percentile(percent));
            }
            assertEquals(rows.size(), waits.count());
            assertEquals((double) late / rows.size(), waits.lateShare(), 1e-12);
        }
    }

    @Test
    void nothingHasNoWait() {
        assertEquals(0, new Waits().percentile(95));
        assertEquals(0, new Waits().lateShare());
    }

    @ParameterizedTest(name = "{0} beside {1} in {2} cases is {3}")
    @CsvSource({
        "0.30, 0.20, 100, USUAL",
        "0.31, 0.20, 100, MORE",
        "0.31, 0.20,  19, UNKNOWN",
        "0.31, 0.20,  20, MORE",
        "0.10, 0.20, 100, LESS",
        "0.14, 0.20, 100, USUAL",
        "0,    0,    100, USUAL",
        "5,    0,    100, MORE"
    })
    void moreThanOneAndAHalfTimesIsNotable(double figure, double compared, long cases, Difference expected) {
        assertEquals(expected, Difference.between(figure, compared, cases));
    }

    @Test
    void agentsAreComparedWithinTheirTeam() {
        List<AgentWork.Compared> all = AgentWork.compare(List.of(
                work("anna", "shop", 40, 20),
                work("bo", "shop", 60, 5),
                work("dorte", null, 30, 30),
                work("erik", "shop", 5, 5)));

        assertEquals(
                List.of(Difference.MORE, Difference.LESS, Difference.USUAL, Difference.UNKNOWN),
                all.stream().map(AgentWork.Compared::hard).toList());
        assertEquals(30.0 / 105, all.get(0).hardShareOfTeam(), 1e-12);
        assertEquals(35, all.get(0).meanContacts(), 1e-12);
        assertEquals(1, all.get(2).hardShareOfTeam(), 1e-12);
    }

    @Test
    void whoHasASkillAndGotNothingCountsAsNothing() {
        List<SkillLoad> loads = SkillLoad.of(
                List.of(
                        new SkillLoad.Given("anna", Set.of("returns", "lang-da"), 6),
                        new SkillLoad.Given("anna", Set.of("returns"), 3),
                        new SkillLoad.Given("bo", Set.of("lang-da"), 6)),
                Map.of("returns", Set.of("anna", "bo", "dorte", "erik"), "lang-da", Set.of("anna", "bo")));

        assertEquals(List.of(new SkillLoad("lang-da", 2, 12, 0), new SkillLoad("returns", 4, 9, 0.75)), loads);
    }

    @Test
    void loadsOfSkillsAgreeWithANaiveRecount() {
        var random = new Random(49);
        List<String> skills = List.of("returns", "delivery", "complaint");
        List<SkillLoad.Given> given = new ArrayList<>();
        Map<String, Long> naive = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            String skill = skills.get(random.nextInt(3));
            long contacts = random.nextInt(9);
            given.add(new SkillLoad.Given("agent" + random.nextInt(7), Set.of(skill), contacts));
            naive.merge(skill, contacts, Long::sum);
        }
        SkillLoad.of(given, Map.of()).forEach(load -> assertEquals(naive.get(load.skill()), load.contacts()));
    }

    @Test
    void groupIsComparedWithAllCustomers() {
        var all = new Waits();
        var slow = new Waits();
        all.add(10, 90, 0);
        all.add(100, 30, 30);
        slow.add(100, 30, 30);

        GroupWait group = GroupWait.of("SEGMENT", "PLUS", slow, all);

        assertEquals(100, group.median());
        assertEquals(Difference.MORE, group.medianDiffers());
        assertEquals(Difference.USUAL, group.slowestDiffers());
        assertEquals(Difference.MORE, group.lateDiffers());
    }

    private static AgentWork work(String agent, @Nullable String team, long contacts, long hard) {
        return new AgentWork(agent, team, contacts, 60 * contacts, 0, 0, hard);
    }
}
