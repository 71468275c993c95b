package dk.kontakt.agent.coaching;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agent as coaching sees one: levels from 1 to 5 by skill, proven and stated; {@code cases} is the work at hand. */
public record Person(
        String username,
        String name,
        @Nullable String team,
        boolean present,
        int cases,
        Map<String, Integer> certified,
        Map<String, Integer> assessed) {

    public Person {
        certified = Map.copyOf(certified);
        assessed = Map.copyOf(assessed);
    }

    /** The proven level; 0 without a certificate. */
    int level(String skill) {
        return certified.getOrDefault(skill, 0);
    }

    /** How much more the person claims, or is interested in, than is proven. */
    int gap(String skill) {
        return assessed.getOrDefault(skill, 0) - level(skill);
    }

    boolean isInTeamOf(Person other) {
        return team != null && team.equals(other.team);
    }
}
