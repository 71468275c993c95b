package dk.kontakt.routing.replay;

import dk.kontakt.routing.choice.Kind;
import dk.kontakt.routing.choice.Wish;
import dk.kontakt.routing.line.InLine;
import dk.kontakt.routing.line.Wants;
import dk.kontakt.routing.rule.RoutingRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ticket during one stay in the simulated line. */
final class Waiter implements InLine {
    private final Arrival arrival;
    private final List<PastOffer> offersLeft;
    private Wants wants;
    private @Nullable String offeredTo;
    private int offers;
    private boolean gone;

    Waiter(Arrival arrival) {
        this.arrival = arrival;
        this.offersLeft = new ArrayList<>(arrival.offers());
        this.wants = Wants.of(arrival.queue(), arrival.channel(), arrival.demand(), arrival.since());
    }

    /** The next offer to the agent that the record has, used up with it. */
    Optional<PastOffer> nextOfferTo(String agent) {
        Optional<PastOffer> found =
                offersLeft.stream().filter(offer -> offer.agent().equals(agent)).findFirst();
        found.ifPresent(offersLeft::remove);
        return found;
    }

    Arrival arrival() {
        return arrival;
    }

    Wants wants() {
        return wants;
    }

    void want(Wants next) {
        wants = next;
    }

    @Nullable
    String offeredTo() {
        return offeredTo;
    }

    /** Returns the number of the offer. */
    int offerTo(String agent) {
        offeredTo = agent;
        offers++;
        return offers;
    }

    boolean isOffered(int number) {
        return offeredTo != null && offers == number;
    }

    void comeBack() {
        offeredTo = null;
    }

    boolean isGone() {
        return gone;
    }

    void leave() {
        gone = true;
    }

    @Override
    public long ticket() {
        return arrival.ticket();
    }

    @Override
    public Instant urgency() {
        return arrival.urgency();
    }

    @Override
    public String channel() {
        return arrival.channel();
    }

    @Override
    public Kind kind() {
        return wants.kind();
    }

    @Override
    public Wish wish(RoutingRules rules) {
        return wants.wish(rules);
    }
}
