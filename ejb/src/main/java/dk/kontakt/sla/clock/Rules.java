package dk.kontakt.sla.clock;

import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaTarget;

/** The rulebooks that were published, and the one in force. */
public interface Rules {
    Rulebook inForce();

    /** @throws IllegalArgumentException if that number was never published */
    Rulebook numbered(int version);

    /** The target a clock runs for; one that was carried over from a policy that is gone has neither warning nor escalation. */
    default SlaTarget goal(SlaClock clock) {
        AppliedTerms terms = clock.terms();
        return numbered(terms.rules())
                .policy(terms.policy())
                .flatMap(policy -> policy.target(clock.metric()))
                .orElseGet(() -> SlaTarget.of(terms.target(), terms.calendar()));
    }
}
