package dk.kontakt.web.admin.sla;

import dk.kontakt.batch.JobService;
import dk.kontakt.platform.Publication;
import dk.kontakt.sla.Draft;
import dk.kontakt.sla.SlaService;
import dk.kontakt.web.admin.publish.Edited;
import dk.kontakt.web.admin.publish.Publishing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Puts the draft of the rulebook in force, and begins to bring open tickets along. */
@Named
@ViewScoped
public class PublishForm extends Publishing {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlaService goals;

    @Inject
    private RulesDraft draft;

    @Inject
    private PolicyForm form;

    @Inject
    private JobService jobs;

    @Override
    protected Edited<?> draft() {
        return draft;
    }

    @Override
    protected int store(String why) {
        int version =
                goals.publish(new Draft(draft.rules(), draft.basedOn(), why)).version();
        jobs.recalculateServiceGoals();
        return version;
    }

    @Override
    protected String confirmation() {
        return "admin.sla.published";
    }

    @Override
    protected void closeForms() {
        form.close();
    }

    @Override
    public @Nullable Publication getInForce() {
        return goals.publication(goals.rulebook().version()).orElse(null);
    }
}
