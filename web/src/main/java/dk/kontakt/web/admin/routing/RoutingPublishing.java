package dk.kontakt.web.admin.routing;

import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.routing.RulesService;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.RoutingRulesRefused;
import dk.kontakt.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Puts the draft in force. If somebody else published meanwhile the draft is kept, and the user decides. */
@Named
@ViewScoped
public class RoutingPublishing implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesService service;

    @Inject
    private RoutingDraft draft;

    @Inject
    private QueueForm queueForm;

    @Inject
    private SkillForm skillForm;

    @Inject
    private RoutingRefusals refusals;

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
            RoutingRules published = service.publish(draft.rules(), draft.basedOn(), String.valueOf(comment));
            begin();
            messages.confirm("admin.routing.published", published.version());
        } catch (PublicationOutdated outdated) {
            overtakenBy = outdated.latest();
            messages.refuse("admin.sla.overtaken", outdated.latest());
        } catch (RoutingRulesRefused refused) {
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
        queueForm.close();
        skillForm.close();
        close();
        comment = null;
        overtakenBy = null;
    }

    /** The version in force; null before the first. */
    public @Nullable Publication getInForce() {
        return service.publication(service.rules().version()).orElse(null);
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
