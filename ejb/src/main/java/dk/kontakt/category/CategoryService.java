package dk.kontakt.category;

import dk.kontakt.category.rule.WrittenText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of topics, categories, word rules and queues. */
@Stateless
@PermitAll
public class CategoryService {

    /** The category of an enquiry that no topic and no rule decides; every installation has it. */
    public static final String GENERAL = "general";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CategoryBook book;

    @Inject
    private PublishedWordRules rules;

    /**
     * Chooses by topic, else by the heaviest of the published rules that match the text, else {@link #GENERAL}.
     *
     * @throws TopicNotFound if {@code topic} is given but cannot be chosen
     */
    public Categorised categorise(@Nullable String topic, WrittenText text) {
        if (topic != null) {
            return new Categorised(categoryOf(topic), "topic: " + topic);
        }
        Evidence evidence = rules.evidence(text);
        return evidence.found().stream()
                .findFirst()
                .map(first -> byRule(first, evidence))
                .orElseGet(() -> new Categorised(get(GENERAL), "no rule"));
    }

    /** Keeps with a ticket which rules matched its first words. Reached only through contacts. */
    public void remember(long ticket, Categorised categorised) {
        if (!categorised.evidence().found().isEmpty()) {
            entities.persist(new CategoryFinding(ticket, categorised.evidence()));
        }
    }

    /** Which rules matched the first words of a ticket; empty where none did, or the customer chose a topic. */
    @RolesAllowed({"agent", "lead", "manager", "admin", "integration"})
    public Optional<Evidence> evidence(long ticket) {
        return Optional.ofNullable(entities.find(CategoryFinding.class, ticket)).map(CategoryFinding::evidence);
    }

    public Optional<TopicDefinition> findTopic(String code) {
        return book.topic(code).map(Topic::definition);
    }

    public List<TopicDefinition> topics() {
        return entities.createQuery("select t from Topic t order by t.position, t.code", Topic.class)
                .getResultStream()
                .map(Topic::definition)
                .toList();
    }

    public List<CategoryDefinition> categories() {
        return entities.createQuery("select c from Category c order by c.code", Category.class)
                .getResultStream()
                .map(Category::definition)
                .toList();
    }

    public List<QueueDefinition> queues() {
        return entities.createQuery("select q from WorkQueue q order by q.position, q.code", WorkQueue.class)
                .getResultStream()
                .map(WorkQueue::definition)
                .toList();
    }

    public Category get(String code) {
        return book.category(code).orElseThrow(() -> new IllegalArgumentException("There is no category " + code));
    }

    @RolesAllowed({"manager", "admin"})
    public void save(TopicDefinition topic) {
        entities.merge(new Topic(topic));
        book.changed();
    }

    @RolesAllowed({"manager", "admin"})
    public void save(CategoryDefinition category) {
        entities.merge(new Category(category));
        book.changed();
    }

    @RolesAllowed({"manager", "admin"})
    public void save(QueueDefinition queue) {
        entities.merge(new WorkQueue(queue));
    }

    private Categorised byRule(Evidence.Found first, Evidence evidence) {
        return new Categorised(get(first.category()), evidence.reason(), evidence);
    }

    private Category categoryOf(String topic) {
        return book.topic(topic)
                .flatMap(chosen -> Optional.ofNullable(chosen.category()))
                .map(this::get)
                .orElseThrow(() -> new TopicNotFound(topic));
    }
}
