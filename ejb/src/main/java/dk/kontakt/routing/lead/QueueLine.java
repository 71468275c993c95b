package dk.kontakt.routing.lead;

import dk.kontakt.routing.rule.Delivery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in a queue.
 *
 * @param oldest since when the one that has waited longest has waited; null if none waits
 * @param nextDue the promise to the first in line; null if nothing was promised
 * @param opensAt when the queue opens; null if it is open
 */
public record QueueLine(
        String queue,
        long waiting,
        @Nullable Instant oldest,
        @Nullable Instant nextDue,
        Delivery delivery,
        @Nullable Instant opensAt) {}
