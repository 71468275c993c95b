package dk.kontakt.routing;

import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gives tickets to agents: the assignment with its explanation, and the end of the wait. */
@ApplicationScoped
class Claims {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TicketService tickets;

    @Inject
    private Clock clock;

    /**
     * To whom and why.
     *
     * @param overridden the exclusion that a lead set aside
     * @param decidedAt as of when a round saw the line and the floor; null where no round decided
     */
    record Grant(
            String agent,
            JsonObject explanation,
            @Nullable String overridden,
            @Nullable Instant decidedAt) {

        /** By an agent's or a lead's own doing. */
        static Grant byHand(String agent, JsonObject explanation, @Nullable String overridden) {
            return new Grant(agent, explanation, overridden, null);
        }
    }

    /** @param waiting its place in the line; null for one that was not waiting */
    void give(Ticket ticket, @Nullable WaitingTicket waiting, Grant grant, Happening.By by) {
        var assignment = new Assignment(ticket, waiting, grant, new Assignment.Made(by.actor(), clock.instant()));
        entities.persist(assignment);
        if (waiting != null) {
            entities.remove(waiting);
        }
        tickets.assign(ticket, grant.agent(), assignment.id(), by);
    }
}
