package dk.kontakt.routing.choice;

import org.jspecify.annotations.Nullable;

/** What the filters said of one candidate; null lets the agent through. {@code skill} is the one that is missing or too low. */
public record Verdict(
        Candidate candidate,
        @Nullable Exclusion exclusion,
        @Nullable String skill) {

    public boolean isEligible() {
        return exclusion == null;
    }
}
