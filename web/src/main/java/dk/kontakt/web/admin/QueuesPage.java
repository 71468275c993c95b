package dk.kontakt.web.admin;

import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Queues of waiting work. */
@Named
@RequestScoped
public class QueuesPage extends SetupPage<QueueDraft> {
    @Inject
    private CategoryService categories;

    public List<QueueDefinition> getQueues() {
        return categories.queues();
    }

    @Override
    protected String part() {
        return "queues";
    }

    @Override
    protected Optional<QueueDraft> find(String key) {
        return categories.queues().stream()
                .filter(row -> row.code().equals(key))
                .findFirst()
                .map(QueueDraft::new);
    }

    @Override
    protected QueueDraft blank() {
        return new QueueDraft(new QueueDefinition("", "", "", 100));
    }

    @Override
    protected String keyOf(QueueDraft edited) {
        return edited.getCode();
    }

    @Override
    protected void store(QueueDraft edited) {
        categories.save(edited.definition());
    }
}
