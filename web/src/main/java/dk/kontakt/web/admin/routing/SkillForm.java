package dk.kontakt.web.admin.routing;

import dk.kontakt.routing.rule.SkillRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules on skills of the draft, of which one can be open for editing; it goes into the draft when it is applied. */
@Named
@ViewScoped
public class SkillForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RoutingDraft draft;

    @Inject
    private RoutingRefusals refusals;

    private int index;
    private @Nullable SkillFields fields;

    public List<SkillRule> getRules() {
        return draft.rules().skills();
    }

    public void open(int row) {
        index = row;
        fields = new SkillFields(getRules().get(row));
    }

    /** A new rule goes behind the last one when it is applied. */
    public void add() {
        index = getRules().size();
        fields = new SkillFields(new SkillRule(Map.of(), "", 1, false));
    }

    public void remove(int row) {
        draft.change(rules -> RoutingEdits.withoutSkill(rules, row));
        close();
    }

    public void apply() {
        SkillFields edited = fields;
        if (edited != null
                && draft.tryChange(
                        rules -> RoutingEdits.withSkill(rules, index, edited.rule()),
                        problems -> refusals.tellIn("demand", problems))) {
            close();
        }
    }

    public void close() {
        fields = null;
    }

    /** What is being edited; null for nothing. */
    public @Nullable SkillFields getFields() {
        return fields;
    }
}
