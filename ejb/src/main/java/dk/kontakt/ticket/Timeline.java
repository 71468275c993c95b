package dk.kontakt.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes the timeline. Every entry is also fired as a CDI event, inside the transaction, for those who publish it. */
@ApplicationScoped
public class Timeline {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<TicketEvent> published;

    @Inject
    private Clock clock;

    public void record(Ticket ticket, Happening happening) {
        var event = new TicketEvent(ticket, clock.instant(), happening);
        entities.persist(event);
        published.fire(event);
    }
}
