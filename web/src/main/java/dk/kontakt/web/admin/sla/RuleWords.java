package dk.kontakt.web.admin.sla;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.category.QueueDefinition;
import dk.kontakt.category.Sale;
import dk.kontakt.customer.Segment;
import dk.kontakt.customer.ValueBand;
import dk.kontakt.sla.rule.Conditions;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import dk.kontakt.web.Names;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules in words, in the language of the page. */
@Named
@RequestScoped
public class RuleWords {
    @Inject
    private Names names;

    @Inject
    private Wording wording;

    @Inject
    private CategoryService categories;

    @Inject
    private DurationConverter durations;

    /** Every value that a condition on the dimension can have. */
    public List<String> values(Dimension dimension) {
        return switch (dimension) {
            case CHANNEL -> names(Channel.values());
            case CATEGORY ->
                categories.categories().stream().map(CategoryDefinition::code).toList();
            case SALE -> names(Sale.values());
            case SEGMENT -> names(Segment.values());
            case VALUE_BAND -> names(ValueBand.values());
            case PRIORITY -> names(Priority.values());
            case QUEUE ->
                categories.queues().stream().map(QueueDefinition::code).toList();
        };
    }

    public String value(Dimension dimension, String value) {
        return switch (dimension) {
            case CATEGORY -> names.category(value);
            case QUEUE -> names.queue(value);
            default -> wording.codeOr(dimension.field(), value);
        };
    }

    /** A dimension a text, as in "E-mail, Chat". */
    public List<String> chips(Conditions conditions) {
        return conditions.accepted().entrySet().stream()
                .map(condition -> condition.getValue().stream()
                        .map(value -> value(condition.getKey(), value))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** As in "4 t" or "80 % inden for 20 s"; a dash for none. */
    public String target(@Nullable SlaTarget target) {
        if (target == null) {
            return "–";
        }
        String length = durations.text(target.duration(), target.calendar());
        return target.serviceLevel() == null
                ? length
                : wording.text("admin.sla.serviceLevel.of", target.serviceLevel(), length);
    }

    /** A line on what differs. */
    public String change(RuleChange change) {
        String targets = change.targets().stream().map(this::change).collect(Collectors.joining(", "));
        return wording.text("admin.sla.change." + change.kind(), change.policy(), targets);
    }

    private String change(RuleChange.Target change) {
        String metric = wording.code("metric", change.metric());
        String before = target(change.before());
        String after = target(change.after());
        return before.equals(after)
                ? wording.text("admin.sla.change.details", metric)
                : wording.text("admin.sla.change.target", metric, before, after);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
