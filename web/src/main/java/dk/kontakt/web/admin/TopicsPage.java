package dk.kontakt.web.admin;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.TopicDefinition;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Topics of the contact form, and the groups they stand in. */
@Named
@RequestScoped
public class TopicsPage extends SetupPage<TopicDraft> {
    @Inject
    private CategoryService categories;

    @Inject
    private PageLanguage language;

    @Inject
    private Wording wording;

    public List<TopicDefinition> getTopics() {
        return categories.topics();
    }

    /** Topics stand in groups, groups in nothing. */
    public List<TopicDefinition> getGroups() {
        return categories.topics().stream()
                .filter(topic -> topic.parent() == null)
                .toList();
    }

    public List<CategoryDefinition> getCategories() {
        return categories.categories();
    }

    /** What a topic can ask for besides subject and message. */
    public List<String> getFields() {
        return List.of("name", "email", "phone", "orderNumber", "customerNumber");
    }

    /** The name of a topic in the language of the page. */
    public String name(String code) {
        return categories
                .findTopic(code)
                .map(topic -> topic.name(language.getCode()))
                .orElse(code);
    }

    public String fieldsOf(TopicDefinition topic) {
        return topic.requiredFields().stream()
                .map(field -> wording.code("help", field))
                .collect(Collectors.joining(", "));
    }

    @Override
    protected String part() {
        return "topics";
    }

    @Override
    protected Optional<TopicDraft> find(String key) {
        return categories.topics().stream()
                .filter(row -> row.code().equals(key))
                .findFirst()
                .map(TopicDraft::new);
    }

    @Override
    protected TopicDraft blank() {
        return new TopicDraft(new TopicDefinition("", null, 100, "", "", null, List.of()));
    }

    @Override
    protected String keyOf(TopicDraft edited) {
        return edited.getCode();
    }

    /** The form shows a topic only in a group and with a category, and a group only without. */
    @Override
    protected boolean accepts(TopicDraft edited) {
        boolean inGroup = edited.getParent() != null;
        boolean complete = inGroup == (edited.getCategory() != null);
        if (!complete) {
            messages().refuseField("edit:category", inGroup ? "admin.topic.needsCategory" : "admin.topic.noCategory");
        } else if (edited.getCode().equals(edited.getParent())) {
            messages().refuseField("edit:parent", "admin.topic.itself");
            return false;
        }
        return complete;
    }

    @Override
    protected void store(TopicDraft edited) {
        categories.save(edited.definition());
    }
}
