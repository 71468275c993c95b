package dk.kontakt.web.admin.sla;

import dk.kontakt.batch.JobService;
import dk.kontakt.platform.Publication;
import dk.kontakt.sla.SlaService;
import dk.kontakt.web.admin.publish.Publishing;
import dk.kontakt.web.admin.publish.Versions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rulebooks that were published. */
@Named
@ViewScoped
public class RuleVersions extends Versions {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlaService goals;

    @Inject
    private PublishForm publishing;

    @Inject
    private JobService jobs;

    @Override
    protected Publishing publishing() {
        return publishing;
    }

    @Override
    protected int restore(int version, String why) {
        int restored = goals.rollBack(version, why).version();
        jobs.recalculateServiceGoals();
        return restored;
    }

    @Override
    public List<Publication> getAll() {
        return goals.publications();
    }

    /** What the version changed. */
    public List<RuleChange> getChanges() {
        return RuleChanges.between(goals.rulebook(getSeen() - 1), goals.rulebook(getSeen()));
    }

    /** What would change if it were put in force again. */
    public List<RuleChange> getChangesByRollBack() {
        return RuleChanges.between(goals.rulebook(), goals.rulebook(getSeen()));
    }
}
