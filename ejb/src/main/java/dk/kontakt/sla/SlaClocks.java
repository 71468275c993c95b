package dk.kontakt.sla;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.clock.Cause;
import dk.kontakt.sla.clock.TicketClocks;
import dk.kontakt.ticket.CallAnswered;
import dk.kontakt.ticket.ContactJoined;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.OccupantChanged;
import dk.kontakt.ticket.ReplySent;
import dk.kontakt.ticket.StatusChanged;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketMerged;
import dk.kontakt.ticket.TicketOpened;
import dk.kontakt.ticket.TicketQueued;
import dk.kontakt.ticket.TicketReclassified;
import dk.kontakt.ticket.TicketStatus;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Tells the clocks of a ticket what happens to it. */
@ApplicationScoped
class SlaClocks {

    /** Before routing, which orders waiting work by the due times set here. */
    private static final int BEFORE_ROUTING = 100;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Correction correction;

    @Inject
    private Clock clock;

    void onOpened(@Observes @Priority(BEFORE_ROUTING) TicketOpened opened) {
        Ticket ticket = opened.ticket();
        TicketClocks clocks =
                keeper.begin(ticket, begun -> begun.opened(opened.contact().receivedAt()));
        clocks.all().stream().findFirst().ifPresent(first -> {
            var details = JsonObjects.of(
                    "policy", first.terms().policy(),
                    "calendar", first.terms().calendar(),
                    "rules", first.terms().rules(),
                    "firstResponseDue", ticket.firstResponseDue(),
                    "resolutionDue", ticket.resolutionDue());
            keeper.record(ticket, EventType.SLA_APPLIED, details);
        });
    }

    /** Machines wait for no answer. */
    void onContact(@Observes ContactJoined joined) {
        if (joined.contact().isAutomatic()) {
            return;
        }
        Ticket ticket = joined.ticket();
        Instant received = joined.contact().receivedAt();
        boolean conversing =
                ticket.firstRespondedAt() != null || ticket.status().isEnded();
        keeper.tell(ticket, clocks -> clocks.customerWrote(received, conversing));
    }

    void onReply(@Observes ReplySent sent) {
        keeper.tell(sent.ticket(), clocks -> clocks.answered(sent.reply().sentAt()));
    }

    void onCallAnswered(@Observes @Priority(BEFORE_ROUTING) CallAnswered answered) {
        Instant now = clock.instant();
        keeper.tell(answered.ticket(), clocks -> clocks.answered(now));
    }

    void onStatusChanged(@Observes @Priority(BEFORE_ROUTING) StatusChanged changed) {
        Ticket ticket = changed.ticket();
        Instant now = clock.instant();
        keeper.tell(ticket, clocks -> {
            clocks.moved(changed.from(), changed.to(), now);
            if (changed.from() == TicketStatus.RESOLVED) {
                // What was published while it rested did not reach it.
                clocks.rematched(changed.to(), ticket.firstRespondedAt() == null, now, Cause.RULES_CHANGED);
            }
        });
    }

    /** An agent has the case: clocks that waited for that begin, and a live contact is answered. */
    void onOccupantChanged(@Observes OccupantChanged changed) {
        Ticket ticket = changed.ticket();
        if (changed.after() != null && ticket.isAgentAwaited()) {
            Instant now = clock.instant();
            keeper.tell(ticket, clocks -> clocks.activated(now, ticket.status()));
        }
    }

    void onReclassified(@Observes @Priority(BEFORE_ROUTING) TicketReclassified reclassified) {
        correction.of(reclassified.ticket(), Cause.RECLASSIFIED);
    }

    void onQueued(@Observes @Priority(BEFORE_ROUTING) TicketQueued queued) {
        correction.of(queued.ticket(), Cause.RECLASSIFIED);
    }

    void onMerged(@Observes @Priority(BEFORE_ROUTING) TicketMerged merged) {
        Instant now = clock.instant();
        keeper.tell(merged.ticket(), clocks -> clocks.mergedAway(now));
        Instant since = merged.unansweredSince();
        if (since != null) {
            keeper.tell(merged.survivor(), clocks -> clocks.absorbed(since, now));
        }
    }
}
