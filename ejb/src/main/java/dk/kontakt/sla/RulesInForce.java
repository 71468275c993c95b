package dk.kontakt.sla;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.platform.Publications;
import dk.kontakt.platform.Remembered;
import dk.kontakt.sla.clock.Calendars;
import dk.kontakt.sla.clock.Rules;
import dk.kontakt.sla.rule.Rulebook;
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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rulebook and the calendars in force, at most a second old; older versions never change and are kept once read. */
@ApplicationScoped
class RulesInForce implements Rules, Calendars {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private final Map<Integer, Rulebook> rulebooks = new ConcurrentHashMap<>();
    private Publications publications;
    private Remembered<Rulebook> inForce;
    private Remembered<Map<String, CalendarVersions>> calendars;
    private volatile Map<String, CalendarVersions> lastRead = Map.of();

    @SuppressWarnings("NullAway.Init")
    RulesInForce() {}

    @PostConstruct
    void start() {
        publications = new Publications(entities, StoredRulebook.class);
        inForce = new Remembered<>(clock, Duration.ofSeconds(1));
        calendars = new Remembered<>(clock, Duration.ofSeconds(1));
    }

    @Override
    public Rulebook inForce() {
        return inForce.get(() -> numbered(publications.latest()));
    }

    @Override
    public Rulebook numbered(int version) {
        return version == 0 ? Rulebook.EMPTY : rulebooks.computeIfAbsent(version, this::read);
    }

    @Override
    public BusinessCalendar calendar(String name, int version) {
        CalendarVersions versions = calendars().get(name);
        return versions == null || version == 0 ? BusinessCalendar.always() : versions.calendar(version);
    }

    @Override
    public int latest(String name) {
        CalendarVersions versions = calendars().get(name);
        return versions == null ? 0 : versions.latest().version();
    }

    /** In the order of their names. */
    Map<String, CalendarVersions> calendars() {
        return calendars.get(this::readCalendars);
    }

    Optional<CalendarVersions> calendar(String name) {
        return Optional.ofNullable(calendars().get(name));
    }

    Publications publications() {
        return publications;
    }

    void changed() {
        inForce.forget();
        calendars.forget();
    }

    private Rulebook read(int version) {
        @Nullable StoredRulebook stored = entities.find(StoredRulebook.class, version);
        if (stored == null) {
            throw new IllegalArgumentException("There is no rulebook " + version);
        }
        return stored.rulebook();
    }

    /** In the order of their names, as they are at this moment; a calendar without news keeps what was built of it. */
    Map<String, CalendarVersions> readCalendars() {
        Map<String, List<NamedCalendar>> byName = entities.createQuery(
                        "select c from StoredCalendar c order by c.name, c.version", StoredCalendar.class)
                .getResultStream()
                .map(StoredCalendar::view)
                .collect(Collectors.groupingBy(NamedCalendar::name));
        Map<String, CalendarVersions> read = new TreeMap<>();
        byName.forEach((name, versions) -> {
            CalendarVersions known = lastRead.get(name);
            boolean news = known == null || known.latest().version() < versions.size();
            read.put(name, news ? new CalendarVersions(versions) : known);
        });
        lastRead = read;
        return read;
    }
}
