package dk.kontakt.web.admin.routing;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.routing.RulesService;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RulesReader;
import dk.kontakt.routing.rule.RulesWriter;
import dk.kontakt.web.admin.publish.Edited;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;

/** The rules of routing as they are being edited on one page; published by {@link RoutingPublishing}. */
@Named
@ViewScoped
public class RoutingDraft extends Edited<RoutingRules> {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesService service;

    @Inject
    private RoutingRefusals refusals;

    @Override
    protected RoutingRules inForce() {
        return service.rules();
    }

    @Override
    protected RoutingRules published(int version) {
        return service.rules(version);
    }

    @Override
    protected int versionOf(RoutingRules some) {
        return some.version();
    }

    @Override
    protected JsonObject write(RoutingRules some) {
        return RulesWriter.write(some);
    }

    @Override
    protected RoutingRules read(JsonObject written) {
        return RulesReader.read(written).numbered(0);
    }

    @Override
    protected void tell(FieldProblem problem) {
        refusals.tell(problem);
    }

    public List<RoutingChange> getChanges() {
        return RoutingChanges.between(begunFrom(), rules());
    }

    @Override
    public boolean isChanged() {
        return !getChanges().isEmpty();
    }
}
