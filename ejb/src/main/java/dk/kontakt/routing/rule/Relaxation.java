package dk.kontakt.routing.rule;

import java.time.Duration;
import java.util.Set;

/**
 * A step by which a ticket that waits asks for less.
 *
 * @param after how long it has waited then
 * @param lowerBy by how many levels every skill that may relax is lowered, down to 1
 * @param optional skills that are no longer asked for; {@link #EVERY_SKILL} stands for all that may relax
 * @param anyTeam whether agents of all teams may have it then
 */
public record Relaxation(Duration after, int lowerBy, Set<String> optional, boolean anyTeam) {
    public static final String EVERY_SKILL = "*";

    boolean drops(String skill) {
        return optional.contains(skill) || optional.contains(EVERY_SKILL);
    }
}
