package dk.kontakt.web.api;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.AssignmentView;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** Who got a ticket and why, as the API shows it. */
final class AssignmentJson {
    private AssignmentJson() {}

    static JsonArray items(List<AssignmentView> assignments) {
        JsonArrayBuilder items = JsonObjects.arrayBuilder();
        assignments.forEach(assignment -> items.add(JsonObjects.of(
                "agent", assignment.agent(),
                "assignedAt", assignment.assignedAt(),
                "releasedAt", assignment.releasedAt(),
                "waitedSince", assignment.since(),
                "actor", assignment.actor(),
                "overridden", assignment.overridden(),
                "explanation", assignment.explanation())));
        return items.build();
    }
}
