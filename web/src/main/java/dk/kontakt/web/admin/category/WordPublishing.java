package dk.kontakt.web.admin.category;

import dk.kontakt.category.WordRulesService;
import dk.kontakt.platform.Publication;
import dk.kontakt.web.admin.publish.Edited;
import dk.kontakt.web.admin.publish.Publishing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Puts the draft of the rules on words in force. */
@Named
@ViewScoped
public class WordPublishing extends Publishing {
    private static final long serialVersionUID = 1L;

    @Inject
    private WordRulesService service;

    @Inject
    private WordDraft draft;

    @Inject
    private WordRuleForm form;

    @Override
    protected Edited<?> draft() {
        return draft;
    }

    @Override
    protected int store(String why) {
        return service.publish(draft.rules(), draft.basedOn(), why).version();
    }

    @Override
    protected String confirmation() {
        return "admin.words.published";
    }

    @Override
    protected void closeForms() {
        form.close();
    }

    @Override
    public @Nullable Publication getInForce() {
        return service.publication(service.rules().version()).orElse(null);
    }
}
