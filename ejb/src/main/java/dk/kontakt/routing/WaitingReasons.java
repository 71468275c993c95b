package dk.kontakt.routing;

import dk.kontakt.routing.choice.Remedy;
import dk.kontakt.routing.choice.WaitReason;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.rule.Delivery;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.ticket.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells why a ticket waits and what would free it. */
@ApplicationScoped
class WaitingReasons {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Agents agents;

    @Inject
    private PublishedRules rules;

    @Inject
    private Clock clock;

    Waiting of(WaitingTicket waiting) {
        RoutingRules inForce = rules.inForce();
        Wish wish = waiting.wish(inForce);
        QueueRules queue = inForce.of(waiting.queue());
        Instant opensAt = rules.opening(queue, clock.instant()).orElse(null);
        WaitReason reason = WaitReason.of(wish, agents.floor().candidates(waiting.channel()));
        return new Waiting(
                waiting.ticket(),
                waiting.queue(),
                waiting.since(),
                waiting.urgency(),
                ahead(waiting),
                wish.serving().step(),
                waiting.nextChange(),
                opensAt,
                waiting.isOffered() ? openOffer(waiting.ticket()).orElse(null) : null,
                wish.requirement(),
                nearer(waiting, queue, opensAt).map(reason::but).orElse(reason));
    }

    /** What keeps everything of the queue from agents who are free. */
    private static Optional<Remedy> nearer(WaitingTicket waiting, QueueRules queue, @Nullable Instant opensAt) {
        boolean live = Channel.valueOf(waiting.channel()).isLive();
        if (waiting.isOffered()) {
            return Optional.of(Remedy.ANSWER);
        } else if (opensAt != null) {
            return Optional.of(Remedy.OPENING);
        }
        return queue.delivery() == Delivery.PULL && !live ? Optional.of(Remedy.PULL) : Optional.empty();
    }

    private long ahead(WaitingTicket waiting) {
        return entities.createQuery(
                        "select count(w) from WaitingTicket w where w.queue = :queue and (w.urgency < :urgency"
                                + " or w.urgency = :urgency and w.ticket < :ticket)",
                        Long.class)
                .setParameter("queue", waiting.queue())
                .setParameter("urgency", waiting.urgency())
                .setParameter("ticket", waiting.ticket())
                .getSingleResult();
    }

    private Optional<OfferView> openOffer(long ticket) {
        return entities.createQuery("select o from Offer o where o.ticket = :ticket and o.state = :open", Offer.class)
                .setParameter("ticket", ticket)
                .setParameter("open", OfferState.OPEN)
                .getResultStream()
                .map(Offer::view)
                .findFirst();
    }
}
