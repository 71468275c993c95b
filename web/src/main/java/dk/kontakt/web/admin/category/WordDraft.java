package dk.kontakt.web.admin.category;

import dk.kontakt.category.WordRulesReader;
import dk.kontakt.category.WordRulesService;
import dk.kontakt.category.WordRulesWriter;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.platform.FieldProblem;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.admin.publish.Edited;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;

/** The rules on words as they are being edited on one page; published by {@link WordPublishing}. */
@Named
@ViewScoped
public class WordDraft extends Edited<WordRules> {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordRulesService service;

    @Inject
    private PageMessages messages;

    @Override
    protected WordRules inForce() {
        return service.rules();
    }

    @Override
    protected WordRules published(int version) {
        return service.rules(version);
    }

    @Override
    protected int versionOf(WordRules some) {
        return some.version();
    }

    @Override
    protected JsonObject write(WordRules some) {
        return WordRulesWriter.write(some);
    }

    @Override
    protected WordRules read(JsonObject written) {
        return WordRulesReader.read(written);
    }

    @Override
    protected void tell(FieldProblem problem) {
        messages.refuse("admin.words.problem", problem.field() + " " + problem.detail());
    }

    public List<WordChange> getChanges() {
        return WordChange.between(begunFrom(), rules());
    }

    @Override
    public boolean isChanged() {
        return !getChanges().isEmpty();
    }
}
