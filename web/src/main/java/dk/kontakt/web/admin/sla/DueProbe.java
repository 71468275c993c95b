package dk.kontakt.web.admin.sla;

import dk.kontakt.category.CategoryDefinition;
import dk.kontakt.category.CategoryService;
import dk.kontakt.customer.Segment;
import dk.kontakt.customer.ValueBand;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.ticket.Channel;
import dk.kontakt.ticket.Priority;
import dk.kontakt.web.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the draft would promise a case that comes in at some time. */
@Named
@ViewScoped
public class DueProbe implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesDraft draft;

    @Inject
    private CategoryService categories;

    @Inject
    private Clock clock;

    private String channel = Channel.EMAIL.name();
    private String category = CategoryService.GENERAL;
    private String segment = Segment.STANDARD.name();
    private String priority = Priority.NORMAL.name();
    private String valueBand = ValueBand.LOW.name();
    private @Nullable LocalDateTime arrival;

    @PostConstruct
    void start() {
        arrival = LocalDateTime.ofInstant(clock.instant(), Wording.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The policy that fits; null for none. */
    public @Nullable SlaPolicy getPolicy() {
        return draft.rules().firstThatFits(this::value).orElse(null);
    }

    private String value(Dimension dimension) {
        return switch (dimension) {
            case CHANNEL -> channel;
            case CATEGORY -> category;
            case SEGMENT -> segment;
            case PRIORITY -> priority;
            case VALUE_BAND -> valueBand;
            case SALE -> definition().map(found -> found.sale().name()).orElse("");
            case QUEUE -> definition().map(CategoryDefinition::queue).orElse("");
        };
    }

    private Optional<CategoryDefinition> definition() {
        return categories.categories().stream()
                .filter(found -> found.code().equals(category))
                .findFirst();
    }

    public List<Dimension> getDimensions() {
        return List.of(
                Dimension.CHANNEL, Dimension.CATEGORY, Dimension.SEGMENT, Dimension.PRIORITY, Dimension.VALUE_BAND);
    }

    public @Nullable LocalDateTime getArrival() {
        return arrival;
    }

    public void setArrival(@Nullable LocalDateTime arrival) {
        this.arrival = arrival;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getValueBand() {
        return valueBand;
    }

    public void setValueBand(String valueBand) {
        this.valueBand = valueBand;
    }
}
