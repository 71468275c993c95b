package dk.kontakt.web.admin.routing;

import dk.kontakt.platform.Publication;
import dk.kontakt.routing.RulesService;
import dk.kontakt.web.admin.publish.Edited;
import dk.kontakt.web.admin.publish.Publishing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Puts the draft of the rules of routing in force. */
@Named
@ViewScoped
public class RoutingPublishing extends Publishing {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesService service;

    @Inject
    private RoutingDraft draft;

    @Inject
    private QueueForm queueForm;

    @Inject
    private SkillForm skillForm;

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
        return "admin.routing.published";
    }

    @Override
    protected void closeForms() {
        queueForm.close();
        skillForm.close();
    }

    @Override
    public @Nullable Publication getInForce() {
        return service.publication(service.rules().version()).orElse(null);
    }
}
