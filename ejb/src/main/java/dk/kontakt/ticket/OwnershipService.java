package dk.kontakt.ticket;

import static dk.kontakt.ticket.EventType.CUSTOMER_CHOSEN;

import dk.kontakt.customer.Customer;
import dk.kontakt.platform.JsonObjects;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** The boundary of whose ticket it is, where that is in doubt: shown to people, never guessed. */
@Stateless
@RolesAllowed({"agent", "lead", "admin"})
public class OwnershipService {
    private static final String ADD =
            "insert into ticket_candidate (ticket, customer) values (?, ?) on conflict do nothing";
    private static final String CANDIDATES = "select customer from ticket_candidate where ticket = ? order by customer";
    private static final String DECIDED = "delete from ticket_candidate where ticket = ?";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tickets tickets;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<TicketReclassified> reclassified;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Notes who else the ticket may belong to. Reached only through those who read contacts and answers of systems. */
    @PermitAll
    public void doubt(long number, Collection<Long> customers) {
        customers.forEach(customer -> entities.createNativeQuery(ADD)
                .setParameter(1, number)
                .setParameter(2, customer)
                .executeUpdate());
    }

    /** The ids of the others to whom the ticket may belong; none once somebody has chosen. */
    @SuppressWarnings("unchecked")
    @RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
    public List<Long> candidates(long number) {
        return entities.createNativeQuery(CANDIDATES).setParameter(1, number).getResultList();
    }

    /**
     * Decides whose ticket it is; service goals and routing follow.
     *
     * @throws NoCandidate if it is neither the ticket's customer nor one of the candidates, as after a colleague's choice
     */
    public TicketView choose(long number, long customer) {
        Ticket ticket = tickets.getForUpdate(number);
        if (customer != ticket.customer().id() && !candidates(number).contains(customer)) {
            throw new NoCandidate(number, customer);
        }
        belongTo(
                ticket,
                entities.find(Customer.class, customer),
                session.getCallerPrincipal().getName());
        entities.flush();
        return TicketView.of(ticket);
    }

    /** Somebody speaks with the customer and knows who it is. Reached only through telephony. */
    @PermitAll
    public void identified(long number, Customer customer, String by) {
        Ticket ticket = tickets.getForUpdate(number);
        if (ticket.customer().id() != customer.id()) {
            belongTo(ticket, customer, by);
        }
    }

    private void belongTo(Ticket ticket, Customer chosen, String by) {
        long before = ticket.customer().id();
        entities.createNativeQuery(DECIDED).setParameter(1, ticket.number()).executeUpdate();
        ticket.belongTo(chosen, clock.instant());
        JsonObject details = JsonObjects.of(
                "customer", chosen.id(), "name", CustomerView.of(chosen).label(), "previous", before);
        timeline.record(ticket, new Happening(CUSTOMER_CHOSEN, by, null, details));
        reclassified.fire(new TicketReclassified(ticket));
    }
}
