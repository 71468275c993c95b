package dk.kontakt.routing.choice;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a waiting ticket asks of its agent.
 *
 * @param preferredAgent who knows the case, and gets it before others
 * @param reserved whether, for now, nobody else gets it
 * @param avoided who does not get it for now, each with the reason
 */
public record Wish(
        Requirement requirement,
        @Nullable String preferredAgent,
        boolean reserved,
        SortedMap<String, Exclusion> avoided,
        Serving serving) {

    public Wish {
        avoided = Collections.unmodifiableSortedMap(new TreeMap<>(avoided));
    }

    public static Wish of(Requirement requirement) {
        return new Wish(requirement, null, false, new TreeMap<>(), Serving.USUAL);
    }

    public Wish preferring(@Nullable String agent) {
        return new Wish(requirement, agent, reserved, avoided, serving);
    }

    public Wish reservedFor(String agent) {
        return new Wish(requirement, agent, true, avoided, serving);
    }

    public Wish avoiding(@Nullable String agent, Exclusion cause) {
        SortedMap<String, Exclusion> more = new TreeMap<>(avoided);
        if (agent != null) {
            more.put(agent, cause);
        }
        return new Wish(requirement, preferredAgent, reserved, more, serving);
    }

    /** What stands between this ticket and this agent alone. */
    @Nullable
    Exclusion ownReasonAgainst(String agent) {
        boolean kept = reserved && !agent.equals(preferredAgent);
        return kept ? Exclusion.RESERVED_FOR_COLLEAGUE : avoided.get(agent);
    }

    public Wish servedBy(Serving way) {
        return new Wish(requirement, preferredAgent, reserved, avoided, way);
    }
}
