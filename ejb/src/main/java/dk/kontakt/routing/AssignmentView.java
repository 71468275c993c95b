package dk.kontakt.routing;

import jakarta.json.JsonObject;
import java.time.Instant;

/** Who got a ticket, when, by whom, and the explanation as {@link Explanation} writes it. */
public record AssignmentView(String agent, Instant assignedAt, String actor, JsonObject explanation) {}
