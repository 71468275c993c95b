package dk.kontakt.web.admin;

import dk.kontakt.agent.AgentService;
import dk.kontakt.agent.Skill;
import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.category.Sale;
import dk.kontakt.ticket.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Categories: what enquiries are about, and what follows from it. */
@Named
@RequestScoped
public class CategoriesPage extends SetupPage<CategoryDraft> {
    @Inject
    private CategoryService categories;

    @Inject
    private AgentService agents;

    public List<CategoryDefinition> getCategories() {
        return categories.categories();
    }

    public List<QueueDefinition> getQueues() {
        return categories.queues();
    }

    public List<Skill> getSkills() {
        return agents.skills();
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<Sale> getSales() {
        return List.of(Sale.values());
    }

    @Override
    protected String part() {
        return "categories";
    }

    @Override
    protected Optional<CategoryDraft> find(String key) {
        return categories.categories().stream()
                .filter(row -> row.code().equals(key))
                .findFirst()
                .map(CategoryDraft::new);
    }

    @Override
    protected CategoryDraft blank() {
        return new CategoryDraft(
                new CategoryDefinition("", "", "", Sale.AFTER, false, Priority.NORMAL.name(), "", null, 1));
    }

    @Override
    protected String keyOf(CategoryDraft edited) {
        return edited.getCode();
    }

    @Override
    protected void store(CategoryDraft edited) {
        categories.save(edited.definition());
    }
}
