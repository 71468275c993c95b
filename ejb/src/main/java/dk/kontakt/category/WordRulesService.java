package dk.kontakt.category;

import dk.kontakt.category.rule.RuleMatch;
import dk.kontakt.category.rule.WordMonitor;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.platform.FieldProblems;
import dk.kontakt.platform.Publication;
import dk.kontakt.platform.PublicationOutdated;
import dk.kontakt.platform.Publications;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The boundary of the rules on words: they are published as a whole under a number and never changed. */
@Stateless
@RolesAllowed({"manager", "admin"})
public class WordRulesService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublishedWordRules published;

    @Inject
    private CategoryService categories;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The rules in force. */
    public WordRules rules() {
        return published.numbered(published.publications().latest());
    }

    /** @throws IllegalArgumentException if that version was never published */
    public WordRules rules(int version) {
        return published.numbered(version);
    }

    /** The latest first. */
    public List<Publication> publications() {
        return published.publications().all();
    }

    public Optional<Publication> publication(int version) {
        return published.publications().numbered(version);
    }

    /** What the caller saved over the API; the rules in force where there is nothing. */
    public WordRulesDraft draft() {
        StoredDraft stored = entities.find(StoredDraft.class, caller());
        WordRules inForce = rules();
        return stored == null ? new WordRulesDraft(inForce.numbered(0), inForce.version(), null) : stored.draft();
    }

    /** Keeps a draft for the caller; nothing is categorised by it. @throws WordRulesRefused if a category does not exist */
    public WordRulesDraft save(WordRules draft, int basedOn) {
        check(draft);
        var saved = new WordRulesDraft(draft, basedOn, clock.instant());
        entities.merge(new StoredDraft(caller(), saved, clock.instant()));
        return saved;
    }

    /** Publishes what the caller saved. */
    public WordRules publishDraft(String comment) {
        WordRulesDraft draft = draft();
        return publish(draft.rules(), draft.basedOn(), comment);
    }

    /**
     * Puts a draft in force and returns it with its number; enquiries that come a second later are read by it.
     *
     * @param basedOn the version that the draft was made from
     * @throws WordRulesRefused if a category does not exist
     * @throws PublicationOutdated if somebody published since
     */
    public WordRules publish(WordRules draft, int basedOn, String comment) {
        check(draft);
        int latest = published.publications().latest();
        PublicationOutdated.require(basedOn, latest);
        var publication = new Publication(latest + 1, comment, caller(), clock.instant());
        Publications.store(entities, new StoredWordRules(draft, publication), latest);
        forgetDraft();
        published.changed();
        return draft.numbered(latest + 1);
    }

    /** All rules of {@code rules} that match, the one that decides first. */
    public List<RuleMatch> tryOn(WrittenText text, WordRules rules) {
        try (var monitor = new WordMonitor(rules)) {
            return monitor.explain(text);
        }
    }

    /** @throws WordRulesRefused if a category does not exist */
    public void check(WordRules draft) {
        Set<String> known =
                categories.categories().stream().map(CategoryDefinition::code).collect(Collectors.toSet());
        var problems = new FieldProblems();
        for (int i = 0; i < draft.rules().size(); i++) {
            if (!known.contains(draft.rules().get(i).category())) {
                problems.refuse("rules[" + i + "].category", "is unknown");
            }
        }
        problems.requireNone(WordRulesRefused::new);
    }

    private void forgetDraft() {
        StoredDraft stored = entities.find(StoredDraft.class, caller());
        if (stored != null) {
            entities.remove(stored);
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
