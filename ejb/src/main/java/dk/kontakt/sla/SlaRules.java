package dk.kontakt.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.platform.Remembered;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The policies and calendars in force, at most a second old. */
@ApplicationScoped
class SlaRules {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private Remembered<Map<String, BusinessCalendar>> calendars;
    private Remembered<List<PolicyDefinition>> policies;

    @SuppressWarnings("NullAway.Init")
    SlaRules() {}

    @PostConstruct
    void start() {
        calendars = new Remembered<>(clock, Duration.ofSeconds(1));
        policies = new Remembered<>(clock, Duration.ofSeconds(1));
    }

    Optional<PolicyDefinition> firstThatFits(PolicyDefinition.Occasion occasion) {
        return policies.get(this::readPolicies).stream()
                .filter(policy -> policy.fits(occasion))
                .findFirst();
    }

    /** The calendar of that name; one that is open always where it was removed since. */
    BusinessCalendar calendar(String name) {
        return calendars.get(this::readCalendars).getOrDefault(name, BusinessCalendar.always());
    }

    List<PolicyDefinition> readPolicies() {
        return entities.createQuery("select p from SlaPolicy p order by p.position, p.id", SlaPolicy.class)
                .getResultStream()
                .map(SlaPolicy::definition)
                .toList();
    }

    List<NamedCalendar> readNamedCalendars() {
        return entities.createQuery("select c from StoredCalendar c order by c.name", StoredCalendar.class)
                .getResultStream()
                .map(StoredCalendar::view)
                .toList();
    }

    private Map<String, BusinessCalendar> readCalendars() {
        return readNamedCalendars().stream()
                .collect(Collectors.toMap(NamedCalendar::name, c -> CalendarDefinition.read(c.definition())));
    }

    void changed() {
        calendars.forget();
        policies.forget();
    }
}
