package dk.kontakt.routing.replay;

import dk.kontakt.routing.rule.QueueRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a simulation takes for granted.
 *
 * @param from when it begins to hand out; facts before only say how things stood
 * @param to when it ends, exclusive
 * @param answerWithin the target of live channels
 * @param usualAnswer after how long an offer is accepted that the record does not have
 * @param usualHandling by channel, how long a case is handled that the record never saw handled
 */
public record Setting(
        Instant from,
        Instant to,
        Hours hours,
        Looks looks,
        Duration answerWithin,
        Duration usualAnswer,
        Map<String, Duration> usualHandling) {
    public static final Duration USUAL_ANSWER_WITHIN = Duration.ofSeconds(20);

    /** The hours of queues. */
    @FunctionalInterface
    public interface Hours {
        /** When a queue that is closed opens; empty for one that is open. */
        Optional<Instant> opening(QueueRules queue, Instant at);
    }
}
