package dk.kontakt.category;

import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.platform.Publications;
import dk.kontakt.platform.Remembered;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules on words in force, at most a second old, in this node's memory. */
@ApplicationScoped
class PublishedWordRules {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private final Map<Integer, WordRules> byVersion = new ConcurrentHashMap<>();
    private final ReadyRules ready = new ReadyRules();
    private Publications publications;
    private Remembered<Integer> latest;

    @SuppressWarnings("NullAway.Init")
    PublishedWordRules() {}

    @PostConstruct
    void start() {
        publications = new Publications(entities, StoredWordRules.class);
        latest = new Remembered<>(clock, Duration.ofSeconds(1));
    }

    @PreDestroy
    void stop() {
        ready.close();
    }

    /** All rules that match. */
    Evidence evidence(WrittenText text) {
        WordRules rules = numbered(latest.get(publications::latest));
        return Evidence.of(rules.version(), ready.with(rules, monitor -> monitor.explain(text)), text);
    }

    /** @throws IllegalArgumentException if that version was never published */
    WordRules numbered(int version) {
        return version == 0 ? WordRules.NONE : byVersion.computeIfAbsent(version, this::read);
    }

    Publications publications() {
        return publications;
    }

    void changed() {
        latest.forget();
    }

    private WordRules read(int version) {
        StoredWordRules stored = entities.find(StoredWordRules.class, version);
        if (stored == null) {
            throw new IllegalArgumentException("Rules on words " + version + " were never published");
        }
        return stored.rules();
    }
}
