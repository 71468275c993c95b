package dk.kontakt.agent.coaching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoachingPairsTest {
    private static final Map<String, Long> RETURNS = Map.of("returns", 10L);

    @Test
    void theBestCoachesWhoClaimsMostBeyondTheCertificate() {
        List<CoachingPair> pairs = CoachingPairs.propose(
                List.of(knows("anna", 5), knows("bo", 2), claims("cecilie", 1, 4), claims("dorte", 0, 1)), RETURNS);

        assertEquals(List.of(new CoachingPair("returns", "anna", 5, "cecilie", 1, 4, false)), pairs);
    }

    @Test
    void whereNobodyClaimsMoreTheLowestLevelLearnsAndThenTheName() {
        List<CoachingPair> pairs = CoachingPairs.propose(
                List.of(knows("anna", 5), knows("bo", 1), knows("dan", 0), knows("carl", 0)), RETURNS);

        assertEquals("carl", pairs.get(0).learner());
    }

    @Test
    void amongTheBestOneOfTheSameTeamCoaches() {
        List<CoachingPair> pairs = CoachingPairs.propose(
                amongMany(
                        in("west", 0, knows("anna", 5)),
                        in("east", 9, knows("bo", 5)),
                        in("east", 0, knows("carl", 4)),
                        in("east", 0, claims("dorte", 0, 5))),
                RETURNS);

        assertEquals("bo", pairs.get(0).coach());
        assertTrue(pairs.get(0).sameTeam());
    }

    @Test
    void amongEqualCoachesWhoHasLessToDoIsTaken() {
        List<CoachingPair> pairs = CoachingPairs.propose(
                amongMany(in("east", 3, knows("anna", 5)), in("east", 1, knows("bo", 5)), claims("dorte", 0, 5)),
                RETURNS);

        assertEquals("bo", pairs.get(0).coach());
    }

    @Test
    void holesComeBeforeWhatIsNeededMore() {
        Person anna = person("anna", Map.of("returns", 5, "warranty", 4), Map.of());
        Person bo = person("bo", Map.of("returns", 3), Map.of());
        List<Person> people = amongMany(anna, bo);

        List<CoachingPair> pairs = CoachingPairs.propose(people, Map.of("returns", 1000L, "warranty", 1L));

        assertEquals(
                List.of("warranty", "returns"),
                pairs.stream().map(CoachingPair::skill).toList());
    }

    @Test
    void nothingIsProposedForWhatEnoughPeopleCan() {
        assertEquals(
                List.of(), CoachingPairs.propose(List.of(knows("anna", 3), knows("bo", 3), knows("carl", 0)), RETURNS));
    }

    @Test
    void nobodyCanCoachWhatNobodyCan() {
        assertEquals(List.of(), CoachingPairs.propose(List.of(claims("anna", 0, 5), claims("bo", 0, 5)), RETURNS));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyCoachesOrLearnsMoreThanTwiceOrFromThemselvesWhateverTheOrderOfPeople(int seed) {
        var random = new Random(seed);
        List<Person> people = crowd(random);
        Map<String, Long> demand = new TreeMap<>();
        IntStream.range(0, 12).forEach(i -> demand.put("skill" + i, (long) random.nextInt(100)));

        List<CoachingPair> pairs = CoachingPairs.propose(people, demand);

        pairs.forEach(pair -> {
            assertNotEquals(pair.coach(), pair.learner());
            assertTrue(pair.coachLevel() > pair.learnerLevel(), pair.toString());
        });
        assertTrue(mostOften(pairs.stream().map(CoachingPair::coach).toList()) <= 2);
        assertTrue(mostOften(pairs.stream().map(CoachingPair::learner).toList()) <= 2);
        Collections.shuffle(people, random);
        assertEquals(pairs, CoachingPairs.propose(people, demand));
    }

    @Test
    void aHoleIsWhatFewerThanTwoCanAndNowWhatFewerThanTwoOfThePresentCan() {
        Person present = knows("anna", 3);
        Person away = new Person("bo", "bo", null, false, 0, Map.of("returns", 5), Map.of());

        Cover cover = Cover.ofSkill(List.of(present, away, knows("carl", 2)), "returns");

        assertEquals(new Cover(2, 1, 3), cover);
        assertTrue(!cover.isHole() && cover.isHoleNow());
    }

    private static List<Person> amongMany(Person... few) {
        List<Person> people = new ArrayList<>(List.of(few));
        IntStream.range(0, 20).forEach(i -> people.add(knows("other" + i, 0)));
        return people;
    }

    private static List<Person> crowd(Random random) {
        return IntStream.range(0, 9)
                .mapToObj(i -> new Person(
                        "agent" + i,
                        "Name " + i % 4,
                        random.nextBoolean() ? "east" : null,
                        random.nextBoolean(),
                        random.nextInt(4),
                        levels(random),
                        levels(random)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Map<String, Integer> levels(Random random) {
        Map<String, Integer> levels = new HashMap<>();
        IntStream.range(0, 12)
                .filter(i -> random.nextInt(3) == 0)
                .forEach(i -> levels.put("skill" + i, 1 + random.nextInt(5)));
        return levels;
    }

    private static long mostOften(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting())).values().stream()
                .max(Long::compare)
                .orElse(0L);
    }

    private static Person knows(String name, int level) {
        return person(name, level == 0 ? Map.of() : Map.of("returns", level), Map.of());
    }

    private static Person claims(String name, int level, int claimed) {
        return person(name, level == 0 ? Map.of() : Map.of("returns", level), Map.of("returns", claimed));
    }

    private static Person in(@Nullable String team, int cases, Person person) {
        return new Person(person.username(), person.name(), team, true, cases, person.certified(), person.assessed());
    }

    private static Person person(String name, Map<String, Integer> certified, Map<String, Integer> assessed) {
        return new Person(name, name, null, true, 0, certified, assessed);
    }
}
