package dk.kontakt.routing.replay;

import dk.kontakt.routing.rule.RoutingRules;
import java.time.Instant;

/** Rules of routing came into force. */
public record RulesTurn(Instant at, RoutingRules rules) implements Fact {

    @Override
    public void tell(Listener listener) {
        listener.published(this);
    }
}
