package dk.kontakt.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The boundary of service goals. A change holds for tickets opened after it, on every node within a second. */
@Stateless
@RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
public class SlaService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SlaRules rules;

    /** In the order in which they are tried. */
    public List<PolicyDefinition> policies() {
        return rules.readPolicies();
    }

    public List<NamedCalendar> calendars() {
        return rules.readNamedCalendars();
    }

    public List<AppliedTarget> targetsOf(long ticket) {
        return entities.createQuery(
                        "select a from AppliedSla a where a.ticket = :ticket order by a.id", AppliedSla.class)
                .setParameter("ticket", ticket)
                .getResultStream()
                .map(AppliedSla::view)
                .toList();
    }

    @RolesAllowed({"manager", "admin"})
    public void save(PolicyDefinition policy) {
        SlaPolicy stored = entities.find(SlaPolicy.class, policy.id());
        if (stored == null) {
            entities.persist(new SlaPolicy(policy));
        } else {
            stored.apply(policy);
        }
        rules.changed();
    }

    @RolesAllowed({"manager", "admin"})
    public void removePolicy(long id) {
        SlaPolicy stored = entities.find(SlaPolicy.class, id);
        if (stored != null) {
            entities.remove(stored);
        }
        rules.changed();
    }

    /** @throws dk.kontakt.calendar.CalendarRefused if the definition makes no usable calendar */
    @RolesAllowed({"manager", "admin"})
    public void saveCalendar(String name, JsonObject definition) {
        CalendarDefinition.read(definition);
        StoredCalendar stored = entities.find(StoredCalendar.class, name);
        if (stored == null) {
            entities.persist(new StoredCalendar(name, definition));
        } else {
            stored.redefine(definition);
        }
        rules.changed();
    }
}
