package dk.kontakt.web.admin.routing;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.platform.JsonObjects;
import dk.kontakt.routing.RulesService;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RoutingRulesRefused;
import dk.kontakt.routing.rule.RulesReader;
import dk.kontakt.routing.rule.RulesWriter;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rules of routing as they are being edited on one page, begun from the version in force; published by {@link RoutingPublishing}. */
@Named
@ViewScoped
public class RoutingDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesService service;

    @Inject
    private RoutingRefusals refusals;

    private int basedOn;

    /** What outlives the view's storage; the rules themselves are read from it again. */
    private String json = "";

    private transient @Nullable RoutingRules rules;
    private transient @Nullable RoutingRules begun;

    /** Forgets what was edited and begins again from the version in force. */
    @PostConstruct
    public void begin() {
        RoutingRules inForce = service.rules();
        basedOn = inForce.version();
        keep(inForce.numbered(0));
    }

    RoutingRules rules() {
        RoutingRules known = rules;
        if (known == null) {
            known = RulesReader.read(JsonObjects.read(json));
            rules = known;
        }
        return known;
    }

    /** The version that the draft was begun from. */
    RoutingRules begunFrom() {
        RoutingRules known = begun;
        if (known == null || known.version() != basedOn) {
            known = service.rules(basedOn);
            begun = known;
        }
        return known;
    }

    /** Whether the draft was changed; what could not be published is told to the user and not kept. */
    boolean change(UnaryOperator<RoutingRules> edit) {
        return tryChange(edit, problems -> problems.forEach(refusals::tell));
    }

    boolean tryChange(UnaryOperator<RoutingRules> edit, Consumer<List<FieldProblem>> otherwise) {
        try {
            keep(RoutingEdits.checked(edit.apply(rules())));
            return true;
        } catch (RoutingRulesRefused refused) {
            otherwise.accept(refused.problems());
            return false;
        }
    }

    /** Puts the draft on top of what somebody else published meanwhile. */
    void rebase() {
        basedOn = service.rules().version();
    }

    int basedOn() {
        return basedOn;
    }

    public List<RoutingChange> getChanges() {
        return RoutingChanges.between(begunFrom(), rules());
    }

    public boolean isChanged() {
        return !getChanges().isEmpty();
    }

    private void keep(RoutingRules changed) {
        rules = changed;
        json = RulesWriter.write(changed).toString();
    }
}
