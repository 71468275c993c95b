package dk.kontakt.routing.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The floor in one look.
 *
 * @param oldest since when the ticket that has waited longest has waited; null if none waits
 * @param answered the first answers given since midnight that a service goal had promised, {@code inTime} those of them that kept it
 */
public record Today(
        long waiting, @Nullable Instant oldest, long available, long wrapUp, long away, long inTime, long answered) {}
