package dk.kontakt.web.admin.routing;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in the language of the page what is wrong with rules of routing: at the field where the form has it, else above the page. */
@RequestScoped
public class RoutingRefusals {
    @Inject
    private PageMessages messages;

    @Inject
    private RoutingDraft draft;

    @Inject
    private Names names;

    void tell(FieldProblem problem) {
        Place place = Place.of(problem);
        List<QueueRules> queues = draft.rules().queues();
        String subject = place.list().equals("queues") && place.index() < queues.size()
                ? names.queue(queues.get(place.index()).queue())
                : messages.text("admin.routing.tab.skills") + " " + (place.index() + 1);
        messages.refuse("admin.sla.problem", subject, words(problem));
    }

    /** In the form of that id, whose only queue or rule has the problems; a field is told one of its own. */
    void tellIn(String form, List<FieldProblem> problems) {
        Map<String, String> told = new LinkedHashMap<>();
        problems.forEach(problem -> told.putIfAbsent(Place.of(problem).component(), words(problem)));
        told.forEach((field, words) -> messages.refuseFieldWith(form + ":" + field, words));
    }

    private String words(FieldProblem problem) {
        return messages.textOr(
                "admin.routing.problem." + Place.of(problem).member(), problem.field() + " " + problem.detail());
    }
}
