package dk.kontakt.sla;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.clock.Cause;
import dk.kontakt.sla.clock.SlaClock;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Promise;
import dk.kontakt.ticket.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Chooses the policy of a ticket anew, from now on; the timeline tells which due times that changed. */
@ApplicationScoped
class Correction {

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    void of(Ticket ticket, Cause cause) {
        of(ticket, keeper.inHand(ticket), cause);
    }

    void of(Ticket ticket, List<SlaClock> clocks, Cause cause) {
        Instant now = clock.instant();
        Promise before = ticket.promised();
        keeper.tell(
                ticket, clocks, kept -> kept.rematched(ticket.status(), ticket.firstRespondedAt() == null, now, cause));
        if (!before.equals(ticket.promised())) {
            var details = JsonObjects.of(
                    "cause", cause,
                    "firstResponseDue", ticket.firstResponseDue(),
                    "nextResponseDue", ticket.nextResponseDue(),
                    "resolutionDue", ticket.resolutionDue());
            keeper.record(ticket, EventType.SLA_CORRECTED, details);
        }
    }
}
