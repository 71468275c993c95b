package dk.kontakt.demo.setup;

import dk.kontakt.calendar.BusinessCalendar;
import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.Evidence;
import dk.kontakt.category.rule.WordMonitor;
import dk.kontakt.category.rule.WordRules;
import dk.kontakt.category.rule.WrittenText;
import dk.kontakt.demo.chance.Chance;
import dk.kontakt.routing.rule.Demand;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.routing.rule.RoutingRules;
import dk.kontakt.routing.rule.Trait;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules in force, applied as the services apply them. */
public final class ShopRules implements AutoCloseable {
    private final Map<String, CategoryDefinition> categories;
    private final WordRules wordRules;
    private final Map<String, List<String>> topics;
    private final ServiceGoals goals;
    private final List<String> queues;
    private final RoutingRules routing;
    private @Nullable WordMonitor words;

    private ShopRules(StoredRules stored) {
        this.categories = stored.categories();
        this.wordRules = stored.wordRules();
        this.topics = stored.topicsByCategory();
        this.goals = stored.goals();
        this.queues = stored.queues();
        this.routing = stored.routing();
    }

    public static ShopRules read(Connection connection) throws SQLException {
        return new ShopRules(StoredRules.read(connection));
    }

    /** A category and why. */
    public record Choice(CategoryDefinition category, String reason, Evidence evidence) {}

    public Choice byWords(String language, String subject, String body) {
        var text = new WrittenText(language, subject, body);
        Evidence evidence = Evidence.of(wordRules.version(), words().explain(text), text);
        return evidence.found().isEmpty()
                ? new Choice(category("general"), "no rule", Evidence.NONE)
                : new Choice(category(evidence.found().get(0).category()), evidence.reason(), evidence);
    }

    /** As if the customer had chosen a topic of the category. */
    public Choice byTopic(String category, Chance chance) {
        String topic = chance.oneOf(topics.getOrDefault(category, List.of("other-question")));
        return new Choice(category(category), "topic: " + topic, Evidence.NONE);
    }

    public ServiceGoals goals() {
        return goals;
    }

    public BusinessCalendar calendar(String name) {
        return goals.calendar(name, 1);
    }

    public RoutingRules routing() {
        return routing;
    }

    /** When a queue opens, which is at once where it is open. */
    public Instant opening(QueueRules queue, Instant at) {
        String name = queue.calendar();
        return name == null ? at : calendar(name).nextOpening(at);
    }

    /** What an enquiry asks of its agent; the language never relaxes. */
    public Demand demand(CategoryDefinition category, Map<Trait, String> enquiry) {
        Demand demand = Demand.NONE.and("lang-" + enquiry.get(Trait.LANGUAGE), 1, true);
        String skill = category.skill();
        return routing.demandOf(enquiry, skill == null ? demand : demand.and(skill, category.level(), false));
    }

    public List<String> queues() {
        return queues;
    }

    @Override
    public void close() {
        WordMonitor open = words;
        if (open != null) {
            open.close();
        }
        words = null;
    }

    private WordMonitor words() {
        WordMonitor open = words;
        if (open == null) {
            open = new WordMonitor(wordRules);
            words = open;
        }
        return open;
    }

    private CategoryDefinition category(String code) {
        CategoryDefinition category = categories.get(code);
        if (category == null) {
            throw new IllegalArgumentException("there is no category " + code);
        }
        return category;
    }
}
