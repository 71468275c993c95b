package dk.kontakt.routing;

import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.TicketService;
import dk.kontakt.ticket.TicketView;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The boundary of offers: an agent answers what is laid before him or her. */
@Stateless
@RolesAllowed({"agent", "lead", "admin"})
public class OfferService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Offers offers;

    @Inject
    private Claims claims;

    @Inject
    private TicketService tickets;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** What waits for the caller's answer, the oldest first. */
    public List<OfferView> open() {
        return entities.createQuery(
                        "select o from Offer o where o.agent = :agent and o.state = :open order by o.id", Offer.class)
                .setParameter("agent", caller())
                .setParameter("open", OfferState.OPEN)
                .getResultStream()
                .map(Offer::view)
                .toList();
    }

    /**
     * Takes the contact.
     *
     * @throws OfferNotFound if it was not made to the caller
     * @throws OfferEnded if it was answered, missed or withdrawn before
     */
    public TicketView accept(long id) {
        Offer offer = getOpen(id);
        Ticket ticket = entities.find(Ticket.class, offer.ticket(), LockModeType.PESSIMISTIC_WRITE);
        WaitingTicket waiting = entities.find(WaitingTicket.class, offer.ticket());
        if (waiting == null || !clock.instant().isBefore(offer.expiresAt())) {
            throw new OfferEnded(id, OfferState.MISSED);
        }
        offers.accept(offer);
        claims.give(
                ticket,
                waiting,
                Claims.Grant.byHand(offer.agent(), offer.explanation(), null),
                new Happening.By(caller(), "accepted"));
        entities.flush();
        return tickets.get(ticket.number());
    }

    /**
     * Leaves the contact to others.
     *
     * @param reason why; it is kept
     * @throws OfferNotFound if it was not made to the caller
     * @throws OfferEnded if it was answered, missed or withdrawn before
     */
    public void decline(long id, String reason) {
        offers.decline(getOpen(id), reason);
    }

    /** All offers of a ticket, the oldest first. */
    @RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
    public List<OfferView> offersOf(long ticket) {
        return entities.createQuery("select o from Offer o where o.ticket = :ticket order by o.id", Offer.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .map(Offer::view)
                .toList();
    }

    private Offer getOpen(long id) {
        Offer offer = entities.find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (offer == null || !offer.agent().equals(caller())) {
            throw new OfferNotFound(id);
        } else if (offer.state() != OfferState.OPEN) {
            throw new OfferEnded(id, offer.state());
        }
        return offer;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
