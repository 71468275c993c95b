package dk.kontakt.routing.rule;

import java.util.Map;
import java.util.Set;

/**
 * Asks for a skill where an enquiry has all of some traits; a trait without values fits every enquiry.
 *
 * @param level the least proficiency, from 1 to 5
 * @param fixed whether it never relaxes
 */
public record SkillRule(Map<Trait, Set<String>> when, String skill, int level, boolean fixed) {

    boolean asks(Map<Trait, String> enquiry) {
        return when.entrySet().stream()
                .allMatch(condition -> condition.getValue().isEmpty()
                        || condition.getValue().contains(enquiry.getOrDefault(condition.getKey(), "")));
    }
}
