package dk.kontakt.web.admin.sla;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulebookReader;
import dk.kontakt.sla.rule.RulebookWriter;
import dk.kontakt.web.admin.publish.Edited;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;

/** The rulebook as it is being edited on one page; published by {@link PublishForm}. */
@Named
@ViewScoped
public class RulesDraft extends Edited<Rulebook> {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlaService goals;

    @Inject
    private RuleRefusals refusals;

    @Override
    protected Rulebook inForce() {
        return goals.rulebook();
    }

    @Override
    protected Rulebook published(int version) {
        return goals.rulebook(version);
    }

    @Override
    protected int versionOf(Rulebook some) {
        return some.version();
    }

    @Override
    protected JsonObject write(Rulebook some) {
        return RulebookWriter.write(some);
    }

    @Override
    protected Rulebook read(JsonObject written) {
        return RulebookReader.read(written).numbered(0);
    }

    @Override
    protected void tell(FieldProblem problem) {
        refusals.tell(problem);
    }

    public List<RuleChange> getChanges() {
        return RuleChanges.between(begunFrom(), rules());
    }

    @Override
    public boolean isChanged() {
        return !getChanges().isEmpty();
    }
}
