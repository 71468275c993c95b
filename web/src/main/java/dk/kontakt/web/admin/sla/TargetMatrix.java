package dk.kontakt.web.admin.sla;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.web.Wording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The draft as a matrix of channels and categories, or segments, for one metric. */
@Named
@ViewScoped
public class TargetMatrix implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesDraft draft;

    @Inject
    private PolicyTable table;

    @Inject
    private CategoryService categories;

    @Inject
    private RuleWords words;

    @Inject
    private Wording wording;

    private Metric metric = Metric.FIRST_RESPONSE;
    private Dimension dimension = Dimension.CATEGORY;
    private transient @Nullable Rulebook shown;
    private transient List<MatrixRow> rows = List.of();

    public List<MatrixRow> getRows() {
        Rulebook rules = draft.rules();
        if (shown != rules) {
            shown = rules;
            Map<String, Map<Dimension, String>> implied = implied();
            rows = words.values(Dimension.CHANNEL).stream()
                    .map(channel -> new MatrixRow(
                            channel,
                            getColumns().stream()
                                    .map(value -> new MatrixCell(
                                            channel, dimension, value, implied.getOrDefault(value, Map.of())))
                                    .map(cell -> goal(rules, cell))
                                    .toList()))
                    .toList();
        }
        return rows;
    }

    public List<String> getColumns() {
        return words.values(dimension);
    }

    public List<Dimension> getDimensions() {
        return List.of(Dimension.CATEGORY, Dimension.SEGMENT);
    }

    private MatrixRow.Goal goal(Rulebook rules, MatrixCell cell) {
        int match = MatrixRules.match(rules, cell);
        Optional<SlaPolicy> policy =
                match < 0 ? Optional.empty() : Optional.of(rules.policies().get(match));
        Optional<SlaTarget> target = policy.flatMap(found -> found.target(metric));
        boolean own = policy.filter(found -> MatrixRules.isOwn(found, cell)).isPresent();
        List<SlaPolicy> special = MatrixRules.special(rules, cell);
        String calendar = policy.map(found -> RuleEdits.calendarFor(found, metric, table.usualCalendar()))
                .orElseGet(table::usualCalendar);
        var field = new TargetField(
                target.map(SlaTarget::duration).orElse(null),
                calendar,
                length -> draft.change(known ->
                        MatrixRules.set(known, cell, new MatrixRules.Entry(metric, length, name(cell), calendar))));
        String source = source(cell, policy, own) + special(special);
        return new MatrixRow.Goal(cell.value(), field, source, own, !special.isEmpty());
    }

    private String source(MatrixCell cell, Optional<SlaPolicy> policy, boolean own) {
        String channel = words.value(Dimension.CHANNEL, cell.channel());
        String column = words.value(dimension, cell.value());
        if (own) {
            return wording.text("admin.sla.matrix.own", channel, column);
        }
        return policy.map(found -> wording.text("admin.sla.matrix.from", channel, column, found.name()))
                .orElseGet(() -> wording.text("admin.sla.matrix.none", channel, column));
    }

    private String special(List<SlaPolicy> special) {
        if (special.isEmpty()) {
            return "";
        }
        return wording.text(
                "admin.sla.matrix.special",
                special.stream().map(SlaPolicy::name).collect(Collectors.joining(", ")));
    }

    private String name(MatrixCell cell) {
        return words.value(Dimension.CHANNEL, cell.channel()) + ", " + words.value(dimension, cell.value());
    }

    /** What a category says about its cases. */
    private Map<String, Map<Dimension, String>> implied() {
        if (dimension != Dimension.CATEGORY) {
            return Map.of();
        }
        Function<CategoryDefinition, Map<Dimension, String>> usual = category -> Map.of(
                Dimension.SALE, category.sale().name(),
                Dimension.QUEUE, category.queue(),
                Dimension.PRIORITY, category.priority());
        return categories.categories().stream().collect(Collectors.toMap(CategoryDefinition::code, usual));
    }

    public Metric getMetric() {
        return metric;
    }

    public void setMetric(Metric metric) {
        this.metric = metric;
        shown = null;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public void setDimension(Dimension dimension) {
        this.dimension = dimension;
        shown = null;
    }
}
