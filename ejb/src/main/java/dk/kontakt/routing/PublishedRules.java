package dk.kontakt.routing;

import dk.kontakt.platform.Publications;
import dk.kontakt.platform.Remembered;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.sla.clock.Calendars;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of routing in force, at most a second old, and the hours of queues. */
@ApplicationScoped
class PublishedRules {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    private final Map<Integer, RoutingRules> byVersion = new ConcurrentHashMap<>();
    private Publications publications;
    private Remembered<Integer> latest;

    @SuppressWarnings("NullAway.Init")
    PublishedRules() {}

    @PostConstruct
    void start() {
        publications = new Publications(entities, StoredRules.class);
        latest = new Remembered<>(clock, Duration.ofSeconds(1));
    }

    RoutingRules inForce() {
        return numbered(latest.get(publications::latest));
    }

    /** @throws IllegalArgumentException if that version was never published */
    RoutingRules numbered(int version) {
        return version == 0 ? RoutingRules.NONE : byVersion.computeIfAbsent(version, this::read);
    }

    Publications publications() {
        return publications;
    }

    void changed() {
        latest.forget();
    }

    boolean isOpen(QueueRules queue, Instant at) {
        return opening(queue, at).isEmpty();
    }

    /** When a queue that is closed at {@code at} opens again. */
    Optional<Instant> opening(QueueRules queue, Instant at) {
        return calendars.opening(queue.calendar(), at);
    }

    private RoutingRules read(int version) {
        StoredRules stored = entities.find(StoredRules.class, version);
        if (stored == null) {
            throw new IllegalArgumentException("Rules of routing " + version + " were never published");
        }
        return stored.rules();
    }
}
