package dk.kontakt.web.admin.sla;

import dk.kontakt.batch.JobService;
import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulesRefused;
import dk.kontakt.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published, the latest first; one version can be looked at and put in force again. */
@Named
@ViewScoped
public class RuleVersions implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlaService goals;

    @Inject
    private RulesDraft draft;

    @Inject
    private PublishForm publishing;

    @Inject
    private RuleRefusals refusals;

    @Inject
    private JobService jobs;

    @Inject
    private PageMessages messages;

    private int seen;
    private @Nullable String comment;

    public List<Publication> getAll() {
        return goals.publications();
    }

    public void see(int version) {
        seen = seen == version ? 0 : version;
        comment = null;
    }

    /** What the version changed. */
    public List<RuleChange> getChanges() {
        return RuleChanges.between(goals.rulebook(seen - 1), goals.rulebook(seen));
    }

    /** What would change if it were put in force again. */
    public List<RuleChange> getChangesByRollBack() {
        return RuleChanges.between(goals.rulebook(), goals.rulebook(seen));
    }

    /** An unpublished draft is kept; publishing it then asks what to do. */
    public void rollBack() {
        try {
            Rulebook restored = goals.rollBack(seen, String.valueOf(comment));
            if (!draft.isChanged()) {
                publishing.begin();
            }
            messages.confirm("admin.sla.rolledBack", seen, restored.version());
            see(seen);
            jobs.recalculateServiceGoals();
        } catch (PublicationOutdated outdated) {
            messages.refuse("admin.sla.overtaken", outdated.latest());
        } catch (RulesRefused refused) {
            refused.problems().forEach(refusals::tell);
        }
    }

    /** The version that is looked at; 0 for none. */
    public int getSeen() {
        return seen;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
