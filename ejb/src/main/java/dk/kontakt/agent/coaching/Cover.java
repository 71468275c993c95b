package dk.kontakt.agent.coaching;

import java.util.List;
import java.util.function.Predicate;

/** How many can be relied on for something: of everybody, and of those who are present. */
public record Cover(int everybody, int present, int people) {
    /** From this level on a certificate counts as a strength. */
    public static final int STRONG = 3;

    private static final int ENOUGH = 2;
    private static final int ONE_IN = 4;

    public static Cover of(List<Person> people, Predicate<Person> isStrong) {
        List<Person> strong = people.stream().filter(isStrong).toList();
        long present = strong.stream().filter(Person::present).count();
        return new Cover(strong.size(), (int) present, people.size());
    }

    public static Cover ofSkill(List<Person> people, String skill) {
        return of(people, person -> person.level(skill) >= STRONG);
    }

    /** Fewer than two people, whoever is at work. */
    public boolean isHole() {
        return everybody < ENOUGH;
    }

    /** Fewer than two people right now. */
    public boolean isHoleNow() {
        return present < ENOUGH;
    }

    /** Enough people to get by, but fewer than one in four. */
    public boolean isWeak() {
        return everybody * ONE_IN < people;
    }
}
