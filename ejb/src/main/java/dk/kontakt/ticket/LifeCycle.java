package dk.kontakt.ticket;

import static dk.kontakt.ticket.EventType.STATUS_CHANGED;
import static dk.kontakt.ticket.EventType.TICKET_QUEUED;

import dk.kontakt.platform.JsonObjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The steps of a ticket's life that several boundaries take, each with its entry in the timeline and its event. */
@ApplicationScoped
class LifeCycle {

    @Inject
    private Timeline timeline;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /** @throws TransitionRefused if the life cycle has no such step */
    void move(Ticket ticket, TicketStatus to, Happening.By by) {
        TicketStatus from = ticket.status();
        String occupant = ticket.occupiedAgent().orElse(null);
        ticket.moveTo(to, clock.instant());
        JsonObject details = JsonObjects.of("from", from, "to", to, "reason", by.reason());
        timeline.record(ticket, new Happening(STATUS_CHANGED, by.actor(), null, details));
        tellOccupant(ticket, occupant);
        events.fire(new StatusChanged(ticket, from, to));
    }

    /** Takes the case from its agent and puts it into a queue. */
    void queue(Ticket ticket, String queue, Happening.By by) {
        String agent = ticket.assignee();
        String occupant = ticket.occupiedAgent().orElse(null);
        ticket.returnToQueue(queue, clock.instant());
        JsonObject details = JsonObjects.of("queue", queue, "previousAgent", agent, "reason", by.reason());
        timeline.record(ticket, new Happening(TICKET_QUEUED, by.actor(), null, details));
        tellOccupant(ticket, occupant);
    }

    void tellOccupant(Ticket ticket, @Nullable String before) {
        String after = ticket.occupiedAgent().orElse(null);
        if (before == null ? after != null : !before.equals(after)) {
            events.fire(new OccupantChanged(ticket, before, after));
        }
    }
}
