package dk.kontakt.routing.replay;

import dk.kontakt.routing.rule.Demand;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket joined the line, with all that the record knows of its stay there.
 *
 * @param since since when the customer had waited
 * @param demand what it asked for before any relaxation
 * @param avoidedAgent who handed it on
 * @param offers of this stay, the first one first
 */
public record Arrival(
        Instant at,
        long ticket,
        String queue,
        String channel,
        Demand demand,
        Instant urgency,
        Instant since,
        @Nullable String preferredAgent,
        @Nullable String avoidedAgent,
        Enquiry enquiry,
        Ending ending,
        List<PastOffer> offers)
        implements Fact {

    @Override
    public void tell(Listener listener) {
        listener.arrived(this);
    }

    /** The same at another place in the line, asking for something else. */
    public Arrival standing(Demand otherDemand, Instant otherUrgency, Enquiry otherEnquiry) {
        return new Arrival(
                at,
                ticket,
                queue,
                channel,
                otherDemand,
                otherUrgency,
                since,
                preferredAgent,
                avoidedAgent,
                otherEnquiry,
                ending,
                offers);
    }
}
