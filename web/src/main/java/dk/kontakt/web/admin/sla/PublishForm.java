package dk.kontakt.web.admin.sla;

import dk.kontakt.batch.JobService;
import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.sla.Draft;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.RulesRefused;
import dk.kontakt.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Puts the draft in force. If somebody else published meanwhile the draft is kept, and the user decides. */
@Named
@ViewScoped
public class PublishForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SlaService goals;

    @Inject
    private RulesDraft draft;

    @Inject
    private PolicyForm form;

    @Inject
    private RuleRefusals refusals;

    @Inject
    private JobService jobs;

    @Inject
    private PageMessages messages;

    private boolean open;
    private @Nullable String comment;
    private @Nullable Integer overtakenBy;

    public void open() {
        open = true;
    }

    public void close() {
        open = false;
    }

    public void publish() {
        try {
            Rulebook published = goals.publish(new Draft(draft.rules(), draft.basedOn(), String.valueOf(comment)));
            begin();
            jobs.recalculateServiceGoals();
            messages.confirm("admin.sla.published", published.version());
        } catch (PublicationOutdated outdated) {
            overtakenBy = outdated.latest();
            messages.refuse("admin.sla.overtaken", outdated.latest());
        } catch (RulesRefused refused) {
            refused.problems().forEach(refusals::tell);
        }
    }

    /** Keeps the draft and lets it replace what somebody else published. */
    public void rebase() {
        draft.rebase();
        overtakenBy = null;
    }

    /** Leaves the draft for the version in force. */
    public void begin() {
        draft.begin();
        form.close();
        close();
        comment = null;
        overtakenBy = null;
    }

    /** The version in force; null before the first. */
    public @Nullable Publication getInForce() {
        return goals.publication(goals.rulebook().version()).orElse(null);
    }

    public boolean isOpen() {
        return open;
    }

    /** The version that somebody else published after the draft was begun; null for none. */
    public @Nullable Integer getOvertakenBy() {
        return overtakenBy;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
