package dk.kontakt.routing.replay;

import dk.kontakt.routing.choice.Profile;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.sla.rule.Rulebook;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in a replay.
 *
 * @param rules of routing, in the place of all that were in force; null for the same
 * @param profiles what agents can do otherwise, by agent
 * @param additions agents more
 * @param roster agents who are available exactly then, by agent
 * @param goals service goals from which places in the line follow; null for the same
 */
public record Changes(
        @Nullable RoutingRules rules,
        Map<String, ProfileDraft> profiles,
        List<Addition> additions,
        Map<String, List<Shift>> roster,
        @Nullable Rulebook goals) {
    public static final Changes NONE = new Changes(null, Map.of(), List.of(), Map.of(), null);

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** So many agents who can do what {@code like} can and are there when {@code like} is, without the work. */
    public record Addition(String like, int count) {

        /** As in {@code anna+1}, {@code anna+2}. */
        public List<String> names() {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(number -> like + "+" + number)
                    .toList();
        }
    }

    public record Shift(Instant from, Instant to) {}

    /**
     * What of a profile is otherwise; null for the same.
     *
     * @param skills these levels; 0 takes the skill away
     * @param channels these channels
     */
    public record ProfileDraft(
            @Nullable Map<String, Integer> skills,
            @Nullable Integer capacity,
            @Nullable Map<String, Profile.Allowance> channels,
            @Nullable String team) {

        Profile appliedTo(Profile profile) {
            Map<String, Integer> levels = new HashMap<>(profile.levels());
            levels.putAll(skills == null ? Map.of() : skills);
            levels.values().removeIf(level -> level == 0);
            Map<String, Profile.Allowance> allowances = new HashMap<>(profile.channels());
            allowances.putAll(channels == null ? Map.of() : channels);
            return new Profile(
                    team == null ? profile.team() : team,
                    capacity == null ? profile.capacity() : capacity,
                    profile.autoAnswer(),
                    levels,
                    allowances);
        }
    }
}
