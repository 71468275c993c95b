package dk.kontakt.routing;

import dk.kontakt.routing.choice.Explanation;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who got a ticket, when, by whom, and the explanation as {@link Explanation} writes it.
 *
 * @param releasedAt when it left the agent's hands
 * @param since since when it had waited; null if it had not
 * @param overridden the exclusion that a lead set aside
 */
public record AssignmentView(
        String agent,
        Instant assignedAt,
        @Nullable Instant releasedAt,
        String actor,
        @Nullable Instant since,
        @Nullable String overridden,
        JsonObject explanation) {}
