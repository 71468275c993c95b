package dk.kontakt.routing;

import dk.kontakt.agent.AgentService;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.choice.Exclusion;
import dk.kontakt.routing.rule.OfferTerms;
import dk.kontakt.ticket.EventType;
import dk.kontakt.ticket.Happening;
import dk.kontakt.ticket.Ticket;
import dk.kontakt.ticket.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays live contacts before agents and takes them back; a contact keeps its age and its place all the time. */
@ApplicationScoped
class Offers {
    private static final int AT_ONCE = 200;

    private static final String EXPIRED = """
            select * from offer where state = 'OPEN' and expires_at <= cast(? as timestamptz) order by expires_at, id limit ? for update skip locked
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Loads loads;

    @Inject
    private PublishedRules rules;

    @Inject
    private AgentService agents;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<WorkChanged> changes;

    @Inject
    private Clock clock;

    /** To whom a round gives a ticket, why, and as of when it decided. */
    record Choice(String agent, JsonObject explanation, Instant decidedAt) {}

    void make(WaitingTicket waiting, Ticket ticket, Choice choice) {
        String agent = choice.agent();
        Instant now = clock.instant();
        OfferTerms terms = rules.inForce().of(waiting.queue()).offers();
        var offer = new Offer(waiting, choice, new Offer.Term(now, now.plus(terms.within())));
        entities.persist(offer);
        waiting.offer();
        loads.take(agent, waiting.channel(), now);
        JsonObject details = JsonObjects.of("agent", agent, "offer", offer.id(), "expiresAt", offer.expiresAt());
        timeline.record(ticket, new Happening(EventType.TICKET_OFFERED, Happening.ROUTER, offer.id(), details));
    }

    /** Ends the offers whose time ran out; returns whether there may be more of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean expire() {
        @SuppressWarnings("unchecked")
        List<Offer> expired = entities.createNativeQuery(EXPIRED, Offer.class)
                .setParameter(1, clock.instant().toString())
                .setParameter(2, AT_ONCE)
                .getResultList();
        for (Offer offer : expired) {
            giveBack(offer, OfferState.MISSED, null, Happening.SYSTEM);
            agents.missedOffer(
                    offer.agent(), rules.inForce().of(offer.queue()).offers().missedUntilAway());
        }
        return expired.size() == AT_ONCE;
    }

    /** The agent does not take it. */
    void decline(Offer offer, String reason) {
        giveBack(offer, OfferState.DECLINED, reason, offer.agent());
        agents.answeredOffer(offer.agent());
    }

    /** The offer ends in an assignment, which takes the room that was held. */
    void accept(Offer offer) {
        end(offer, OfferState.ACCEPTED, null);
        agents.answeredOffer(offer.agent());
    }

    /** The ticket leaves the line by another way. */
    void withdraw(long ticket) {
        open("o.ticket = :value", ticket).forEach(offer -> end(offer, OfferState.WITHDRAWN, null));
    }

    /** The agent goes away. */
    void withdrawAll(String agent) {
        open("o.agent = :value", agent).forEach(offer -> giveBack(offer, OfferState.WITHDRAWN, null, Happening.SYSTEM));
    }

    private void giveBack(Offer offer, OfferState how, @Nullable String reason, String actor) {
        end(offer, how, reason);
        Instant now = clock.instant();
        WaitingTicket waiting = entities.find(WaitingTicket.class, offer.ticket());
        if (waiting != null) {
            waiting.comeBack();
            if (how != OfferState.WITHDRAWN) {
                Exclusion cause = how == OfferState.DECLINED ? Exclusion.DECLINED : Exclusion.MISSED;
                waiting.avoid(offer.agent(), cause, rules.inForce(), now);
            }
        }
        Ticket ticket = entities.find(Ticket.class, offer.ticket());
        JsonObject details =
                JsonObjects.of("agent", offer.agent(), "offer", offer.id(), "outcome", how, "reason", reason);
        timeline.record(ticket, new Happening(EventType.OFFER_ENDED, actor, offer.id(), details));
        changes.fire(new WorkChanged());
    }

    private void end(Offer offer, OfferState how, @Nullable String reason) {
        offer.end(how, reason, clock.instant());
        loads.release(offer.agent(), offer.channel());
    }

    private List<Offer> open(String condition, Object value) {
        return entities.createQuery(
                        "select o from Offer o where o.state = :open and " + condition + " order by o.id", Offer.class)
                .setParameter("open", OfferState.OPEN)
                .setParameter("value", value)
                .getResultList();
    }
}
