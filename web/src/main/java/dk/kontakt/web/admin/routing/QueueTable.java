package dk.kontakt.web.admin.routing;

import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.routing.rule.QueueRules;
import dk.kontakt.web.PageLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queues of the centre as the draft has them served; the form stands behind the one that is open. */
@Named
@RequestScoped
public class QueueTable {
    @Inject
    private RoutingDraft draft;

    @Inject
    private QueueForm form;

    @Inject
    private CategoryService categories;

    @Inject
    private PageLanguage language;

    private @Nullable List<QueueDefinition> queues;

    /** A queue and how it is served. */
    public record Row(String name, QueueRules rules) {}

    /** Down to the one that is open. */
    public List<Row> getBefore() {
        return rows(0, border());
    }

    public List<Row> getAfter() {
        return rows(border(), queues().size());
    }

    private List<Row> rows(int from, int to) {
        return queues().subList(from, to).stream()
                .map(queue ->
                        new Row(queue.name(language.getCode()), draft.rules().of(queue.code())))
                .toList();
    }

    private int border() {
        QueueFields open = form.getFields();
        List<String> codes = queues().stream().map(QueueDefinition::code).toList();
        return open == null ? codes.size() : codes.indexOf(open.getQueue()) + 1;
    }

    private List<QueueDefinition> queues() {
        List<QueueDefinition> known = queues;
        if (known == null) {
            known = categories.queues();
            queues = known;
        }
        return known;
    }
}
