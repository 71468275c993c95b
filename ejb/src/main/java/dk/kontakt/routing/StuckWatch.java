package dk.kontakt.routing;

import dk.kontakt.routing.line.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Proves that nothing is stuck: a ticket that an agent could have taken at one look is gone at the next, seconds later. It decides as a
 * round does, from the database alone, without the floor's lock and without changing anything.
 */
@ApplicationScoped
class StuckWatch {
    private static final Logger LOG = Logger.getLogger(StuckWatch.class.getName());

    @Inject
    private Agents agents;

    @Inject
    private LineHeads line;

    @Inject
    private PublishedRules rules;

    @Inject
    private Clock clock;

    /** Of the last look on this node. */
    private Set<Long> seen = Set.of();

    /** Says in the log which tickets are stuck, if any. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void look() {
        List<Long> placeable = placeable();
        List<Long> stuck = placeable.stream().filter(seen::contains).toList();
        seen = Set.copyOf(placeable);
        if (!stuck.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Routing does not get on: {0} tickets wait that an agent could take, {1} first",
                    new Object[] {stuck.size(), String.valueOf(stuck.get(0))});
        }
    }

    /** Those at the head of the line whom a round would place now. */
    private List<Long> placeable() {
        Instant now = clock.instant();
        var round = new Round(rules.inForce(), agents.floor(), now);
        var room = round.room(line.kinds(), queue -> rules.isOpen(queue, now));
        return round.first(line.heads(room), room).stream()
                .filter(waiting -> round.decide(waiting).chosen().isPresent())
                .map(WaitingTicket::ticket)
                .collect(Collectors.toList());
    }
}
