package dk.kontakt.routing;

import org.jspecify.annotations.Nullable;

/** What a waiting ticket asks: the skills, rather this agent (who knows the case), not that one (who handed it on). */
public record Wish(
        Requirement requirement,
        @Nullable String preferredAgent,
        @Nullable String avoidedAgent) {

    public static Wish of(Requirement requirement) {
        return new Wish(requirement, null, null);
    }
}
