package dk.kontakt.category;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Categories and topics as every enquiry needs them, at most a second old. */
@ApplicationScoped
class CategoryBook {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private Remembered<Page> page;

    private record Page(Map<String, Category> categories, Map<String, Topic> topics) {}

    @SuppressWarnings("NullAway.Init")
    CategoryBook() {}

    @PostConstruct
    void start() {
        page = new Remembered<>(clock, Duration.ofSeconds(1));
    }

    Optional<Category> category(String code) {
        return Optional.ofNullable(read().categories.get(code));
    }

    Optional<Topic> topic(String code) {
        return Optional.ofNullable(read().topics.get(code));
    }

    void changed() {
        page.forget();
    }

    private Page read() {
        return page.get(() -> new Page(
                all(Category.class, "code").stream().collect(Collectors.toMap(Category::code, Function.identity())),
                all(Topic.class, "code").stream().collect(Collectors.toMap(Topic::code, Function.identity()))));
    }

    private <T> List<T> all(Class<T> type, String order) {
        String jpql = "select e from " + type.getSimpleName() + " e order by e." + order;
        return entities.createQuery(jpql, type).getResultList();
    }
}
