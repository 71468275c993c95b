package dk.kontakt.routing.rule;

import java.time.Duration;

/**
 * How live contacts are offered.
 *
 * @param within for how long the agent may accept
 * @param missedUntilAway after how many missed offers in a row the agent is set away
 * @param wrapUp how long after the last live contact the agent gets no new one
 */
public record OfferTerms(Duration within, int missedUntilAway, Duration wrapUp) {
    public static final OfferTerms USUAL = new OfferTerms(Duration.ofSeconds(20), 3, Duration.ZERO);
}
