package dk.kontakt.web.admin.sla;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the language of the page what is wrong with a rulebook, whose problems name fields. */
@RequestScoped
public class RuleRefusals {
    private static final Pattern PLACE =
            Pattern.compile("policies\\[(\\d+)]\\.(name|conditions\\.\\w+|targets\\.\\w+\\.\\w+).*");

    @Inject
    private PageMessages messages;

    @Inject
    private RulesDraft draft;

    void tell(FieldProblem problem) {
        Matcher place = PLACE.matcher(problem.field());
        if (!place.matches()) {
            messages.refuse("admin.sla.problem.other", problem.field() + " " + problem.detail());
            return;
        }
        int index = Integer.parseInt(place.group(1));
        boolean known = index < draft.rules().policies().size();
        String policy = known ? draft.rules().policies().get(index).name() : String.valueOf(index + 1);
        messages.refuse("admin.sla.problem", policy, words(problem));
    }

    /** Without the policy's name: for a message at a field. */
    String words(FieldProblem problem) {
        Matcher place = PLACE.matcher(problem.field());
        String part = place.matches() ? place.group(2) : "";
        String key = part.startsWith("conditions.") ? "conditions" : part.substring(part.lastIndexOf('.') + 1);
        return messages.textOr("admin.sla.problem." + key, problem.detail());
    }
}
