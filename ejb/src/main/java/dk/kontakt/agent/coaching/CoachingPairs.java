package dk.kontakt.agent.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes a pair for each skill that too few have: holes first, then what most cases need. The learner is who claims most beyond the
 * certificate, else who has the lowest level; the coach is the best, of the learner's team if several are. Nobody coaches or is coached
 * more than twice. The same people and skills give the same pairs.
 */
public final class CoachingPairs {
    private static final int MOST = 2;

    private final List<Person> people;
    private final Map<String, Integer> coaching = new HashMap<>();
    private final Map<String, Integer> learning = new HashMap<>();

    private CoachingPairs(List<Person> people) {
        this.people = people.stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::username))
                .toList();
    }

    private record Need(String skill, Cover cover, long demand) {}

    /** @param demand by skill, how many cases need it; its keys are the skills looked at */
    public static List<CoachingPair> propose(List<Person> people, Map<String, Long> demand) {
        var pairs = new CoachingPairs(people);
        List<CoachingPair> proposed = new ArrayList<>();
        demand.entrySet().stream()
                .map(skill -> new Need(skill.getKey(), Cover.ofSkill(people, skill.getKey()), skill.getValue()))
                .filter(need -> need.cover.isHole() || need.cover.isHoleNow() || need.cover.isWeak())
                .sorted(Comparator.comparing((Need need) -> !need.cover.isHole())
                        .thenComparing(need -> !need.cover.isHoleNow())
                        .thenComparing(Need::demand, Comparator.reverseOrder())
                        .thenComparing(Need::skill))
                .forEach(need -> pairs.pair(need.skill).ifPresent(proposed::add));
        return proposed;
    }

    private Optional<CoachingPair> pair(String skill) {
        Comparator<Person> keenest = Comparator.comparing((Person person) -> -Math.max(0, person.gap(skill)));
        return people.stream()
                .filter(person -> isFree(learning, person) && person.level(skill) < Cover.STRONG)
                .sorted(keenest.thenComparing(person -> person.level(skill)))
                .flatMap(learner -> coachFor(learner, skill).stream().map(coach -> agree(coach, learner, skill)))
                .findFirst();
    }

    private Optional<Person> coachFor(Person learner, String skill) {
        Comparator<Person> best = Comparator.comparing((Person person) -> -person.level(skill));
        return people.stream()
                .filter(person -> isFree(coaching, person) && person.level(skill) > learner.level(skill))
                .min(best.thenComparing(person -> !person.isInTeamOf(learner)).thenComparing(Person::cases));
    }

    private CoachingPair agree(Person coach, Person learner, String skill) {
        coaching.merge(coach.username(), 1, Integer::sum);
        learning.merge(learner.username(), 1, Integer::sum);
        return new CoachingPair(
                skill,
                coach.username(),
                coach.level(skill),
                learner.username(),
                learner.level(skill),
                learner.assessed().getOrDefault(skill, 0),
                coach.isInTeamOf(learner));
    }

    private static boolean isFree(Map<String, Integer> counts, Person person) {
        return counts.getOrDefault(person.username(), 0) < MOST;
    }
}
