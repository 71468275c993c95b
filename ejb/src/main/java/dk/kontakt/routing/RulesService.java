package dk.kontakt.routing;

import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.platform.Publications;
import dk.kontakt.routing.rule.RoutingRules;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The boundary of the rules of routing: they are published as a whole under a number and never changed. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin"})
public class RulesService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublishedRules published;

    @Inject
    private RulesCheck check;

    @Inject
    private Event<WorkChanged> changes;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The rules in force. */
    public RoutingRules rules() {
        return published.numbered(published.publications().latest());
    }

    /** @throws IllegalArgumentException if that version was never published */
    public RoutingRules rules(int version) {
        return published.numbered(version);
    }

    /** The latest first. */
    public List<Publication> publications() {
        return published.publications().all();
    }

    public Optional<Publication> publication(int version) {
        return published.publications().numbered(version);
    }

    /**
     * Puts a draft in force and returns it with its number; waiting tickets follow within seconds.
     *
     * @param basedOn the version that the draft was made from
     * @throws dk.kontakt.routing.rule.RoutingRulesRefused if it refers to something that does not exist
     * @throws PublicationOutdated if somebody published since
     */
    @RolesAllowed({"lead", "manager", "admin"})
    public RoutingRules publish(RoutingRules draft, int basedOn, String comment) {
        check.require(draft);
        int latest = published.publications().latest();
        PublicationOutdated.require(basedOn, latest);
        var publication = new Publication(
                latest + 1, comment, session.getCallerPrincipal().getName(), clock.instant());
        Publications.store(entities, new StoredRules(draft, publication), latest);
        published.changed();
        changes.fire(new WorkChanged());
        return draft.numbered(latest + 1);
    }

    /** @throws dk.kontakt.routing.rule.RoutingRulesRefused if a draft refers to something that does not exist */
    public void check(RoutingRules draft) {
        check.require(draft);
    }
}
