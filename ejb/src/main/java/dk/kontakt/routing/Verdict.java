package dk.kontakt.routing;

import org.jspecify.annotations.Nullable;

/** What the filters said of one candidate; null lets the agent through. {@code skill} is the one that is too low. */
public record Verdict(
        Candidate candidate,
        @Nullable Exclusion exclusion,
        @Nullable String skill) {

    boolean isEligible() {
        return exclusion == null;
    }
}
