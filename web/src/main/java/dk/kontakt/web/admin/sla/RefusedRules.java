package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.RuleProblem;
import java.util.List;

/** Tells the user why a change of the draft was refused. */
@FunctionalInterface
interface RefusedRules {
    void told(List<RuleProblem> problems);
}
