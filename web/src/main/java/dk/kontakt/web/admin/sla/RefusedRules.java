package dk.kontakt.web.admin.sla;

import dk.kontakt.platform.FieldProblem;
import java.util.List;

/** Tells the user why a change of the draft was refused. */
@FunctionalInterface
interface RefusedRules {
    void told(List<FieldProblem> problems);
}
