package dk.kontakt.routing;

import dk.kontakt.routing.choice.Candidate;
import dk.kontakt.routing.choice.Floor;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
        return of(waiting, ahead(waiting), new Look());
    }

    /** Why each of the first in line of a queue waits, in their order. */
    List<Waiting> ofLine(List<WaitingTicket> line) {
        var look = new Look();
        return IntStream.range(0, line.size())
                .mapToObj(place -> of(line.get(place), place, look))
                .toList();
    }

    /** The rules and the floor at one moment, read once for all tickets. */
    private class Look {
        private final RoutingRules inForce = rules.inForce();
        private final Instant now = clock.instant();
        private final Floor floor = agents.floor();
        private final Map<String, List<Candidate>> candidates = new HashMap<>();

        List<Candidate> candidates(String channel) {
            return candidates.computeIfAbsent(channel, floor::candidates);
        }
    }

    private Waiting of(WaitingTicket waiting, long ahead, Look look) {
        Wish wish = waiting.wish(look.inForce);
        QueueRules queue = look.inForce.of(waiting.queue());
        Instant opensAt = rules.opening(queue, look.now).orElse(null);
        WaitReason reason = WaitReason.of(wish, look.candidates(waiting.channel()));
        return new Waiting(
                waiting.ticket(),
                waiting.queue(),
                waiting.since(),
                waiting.urgency(),
                ahead,
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
