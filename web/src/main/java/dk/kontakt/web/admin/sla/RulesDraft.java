package dk.kontakt.web.admin.sla;

import dk.kontakt.platform.JsonObjects;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulebookReader;
import dk.kontakt.sla.rule.RulebookWriter;
import dk.kontakt.sla.rule.RulesRefused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rulebook as it is being edited on one page, begun from the version in force; published by {@link PublishForm}. */
@Named
@ViewScoped
public class RulesDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlaService goals;

    @Inject
    private RuleRefusals refusals;

    private int basedOn;

    /** What outlives the view's storage; the rules themselves are read from it again. */
    private String json = "";

    private transient @Nullable Rulebook rules;
    private transient @Nullable Rulebook begun;

    /** Forgets what was edited and begins again from the version in force. */
    @PostConstruct
    public void begin() {
        Rulebook inForce = goals.rulebook();
        basedOn = inForce.version();
        keep(inForce.numbered(0));
    }

    Rulebook rules() {
        Rulebook known = rules;
        if (known == null) {
            known = RulebookReader.read(JsonObjects.read(json));
            rules = known;
        }
        return known;
    }

    /** The version that the draft was begun from. */
    Rulebook begunFrom() {
        Rulebook known = begun;
        if (known == null || known.version() != basedOn) {
            known = goals.rulebook(basedOn);
            begun = known;
        }
        return known;
    }

    /** Whether the draft was changed; what could not be published is told to the user and not kept. */
    boolean change(UnaryOperator<Rulebook> edit) {
        return tryChange(edit, problems -> problems.forEach(refusals::tell));
    }

    boolean tryChange(UnaryOperator<Rulebook> edit, RefusedRules otherwise) {
        try {
            Rulebook changed = edit.apply(rules());
            // The reader knows every rule that a published rulebook must keep.
            RulebookReader.read(RulebookWriter.write(changed));
            keep(changed);
            return true;
        } catch (RulesRefused refused) {
            otherwise.told(refused.problems());
            return false;
        }
    }

    /** Puts the draft on top of what somebody else published meanwhile. */
    void rebase() {
        basedOn = goals.rulebook().version();
    }

    int basedOn() {
        return basedOn;
    }

    public List<RuleChange> getChanges() {
        return RuleChanges.between(begunFrom(), rules());
    }

    public boolean isChanged() {
        return !getChanges().isEmpty();
    }

    private void keep(Rulebook changed) {
        rules = changed;
        json = RulebookWriter.write(changed).toString();
    }
}
