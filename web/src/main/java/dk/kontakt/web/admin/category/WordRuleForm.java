package dk.kontakt.web.admin.category;

import dk.kontakt.category.rule.QueryRefused;
import dk.kontakt.category.rule.WordMonitor;
import dk.kontakt.category.rule.WordRule;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules of the draft, of which one can be open for editing; it goes into the draft when it is applied. */
@Named
@ViewScoped
public class WordRuleForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEIGHT = 100;

    @Inject
    private WordDraft draft;

    @Inject
    private PageMessages messages;

    private int index;
    private @Nullable WordRuleFields fields;

    public List<WordRule> getRules() {
        return draft.rules().rules();
    }

    public void open(int row) {
        index = row;
        fields = new WordRuleFields(getRules().get(row));
    }

    /** A new rule goes behind the last one when it is applied. */
    public void add() {
        index = getRules().size();
        fields = new WordRuleFields(new WordRule("", "", WordRule.ANY, "", USUAL_WEIGHT));
    }

    public void remove(int row) {
        change(rules -> rules.remove(row));
        close();
    }

    public void apply() {
        WordRuleFields edited = fields;
        if (edited != null && isReadable(edited.rule()) && isAlone(edited.rule()) && put(edited.rule())) {
            close();
        }
    }

    public void close() {
        fields = null;
    }

    /** What is being edited; null for nothing. */
    public @Nullable WordRuleFields getFields() {
        return fields;
    }

    private boolean put(WordRule rule) {
        return change(rules -> {
            if (index < rules.size()) {
                rules.set(index, rule);
            } else {
                rules.add(rule);
            }
        });
    }

    private boolean change(Consumer<List<WordRule>> edit) {
        return draft.change(rules -> {
            List<WordRule> changed = new ArrayList<>(rules.rules());
            edit.accept(changed);
            return new WordRules(0, changed);
        });
    }

    private boolean isReadable(WordRule rule) {
        try {
            WordMonitor.require(rule);
            return true;
        } catch (QueryRefused refused) {
            messages.refuseField("rule:query", "admin.words.query." + refused.reason(), refused.position());
            return false;
        }
    }

    private boolean isAlone(WordRule rule) {
        List<WordRule> others = new ArrayList<>(getRules());
        if (index < others.size()) {
            others.remove(index);
        }
        boolean alone = others.stream().noneMatch(other -> other.name().equals(rule.name()));
        if (!alone) {
            messages.refuseField("rule:name", "admin.words.name.taken");
        }
        return alone;
    }
}
