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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published, the latest first; one version can be looked at and put in force again. */
@Named
@ViewScoped
public class RoutingVersions implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesService service;

    @Inject
    private RoutingDraft draft;

    @Inject
    private RoutingPublishing publishing;

    @Inject
    private RoutingRefusals refusals;

    @Inject
    private PageMessages messages;

    private int seen;
    private @Nullable String comment;

    public List<Publication> getAll() {
        return service.publications();
    }

    public void see(int version) {
        seen = seen == version ? 0 : version;
        comment = null;
    }

    /** What the version changed. */
    public List<RoutingChange> getChanges() {
        return RoutingChanges.between(service.rules(seen - 1), service.rules(seen));
    }

    /** What would change if it were put in force again. */
    public List<RoutingChange> getChangesByRollBack() {
        return RoutingChanges.between(service.rules(), service.rules(seen));
    }

    /** Publishes the version again; an unpublished draft is kept, and publishing it then asks what to do. */
    public void rollBack() {
        try {
            RoutingRules restored = service.publish(
                    service.rules(seen).numbered(0), service.rules().version(), String.valueOf(comment));
            if (!draft.isChanged()) {
                publishing.begin();
            }
            messages.confirm("admin.sla.rolledBack", seen, restored.version());
            see(seen);
        } catch (PublicationOutdated outdated) {
            messages.refuse("admin.sla.overtaken", outdated.latest());
        } catch (RoutingRulesRefused refused) {
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
