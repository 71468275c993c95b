package dk.kontakt.routing.replay;

import dk.kontakt.customer.ValueBand;
import dk.kontakt.routing.rule.Trait;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket is about.
 *
 * @param value null where nothing asks for it
 * @param receivedAt when the customer wrote first
 * @param answerDue when the first answer was promised; null where none was, or it had been given before
 * @param answered whether the first answer had been given before
 */
public record Enquiry(
        Map<Trait, String> traits,
        @Nullable ValueBand value,
        Instant receivedAt,
        @Nullable Instant answerDue,
        boolean answered) {

    public Enquiry due(@Nullable Instant other) {
        return new Enquiry(traits, value, receivedAt, other, answered);
    }
}
