package dk.kontakt.routing.choice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Those who serve a channel in one way, found by their skills, so that a kind of tickets that asks for a rare skill looks at few of them.
 *
 * @param serving all of them, by user name
 * @param bySkill those who have some proficiency in it
 * @param others how many do not serve, by the cause
 */
record Staff(List<Place> serving, Map<String, List<Place>> bySkill, Map<Exclusion, Long> others) {

    static Staff of(Floor floor, Serving way, String channel) {
        var staff = new Staff(new ArrayList<>(), new HashMap<>(), new EnumMap<>(Exclusion.class));
        for (Place place : floor.places()) {
            Exclusion exclusion = AgentChoice.exclusionFromChannel(way, place.asCandidate(channel));
            if (exclusion == null) {
                staff.add(place);
            } else {
                staff.others.merge(exclusion, 1L, Long::sum);
            }
        }
        return staff;
    }

    /** Those who have the first of the skills asked for. */
    List<Place> withFirstSkill(Requirement requirement) {
        return requirement.levels().isEmpty()
                ? serving
                : bySkill.getOrDefault(requirement.levels().firstKey(), List.of());
    }

    /** How many have no right to the ticket because they do not serve, or have not the first of the skills asked for. */
    Map<Exclusion, Long> othersFor(Requirement requirement) {
        Map<Exclusion, Long> counted = new EnumMap<>(Exclusion.class);
        counted.putAll(others);
        long without = serving.size() - withFirstSkill(requirement).size();
        if (without > 0) {
            counted.put(Exclusion.SKILL_MISSING, without);
        }
        return counted;
    }

    private void add(Place place) {
        serving.add(place);
        place.profile()
                .levels()
                .forEach((skill, level) -> bySkill.computeIfAbsent(skill, unknown -> new ArrayList<>())
                        .add(place));
    }
}
