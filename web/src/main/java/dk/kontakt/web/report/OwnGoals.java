package dk.kontakt.web.report;

import dk.kontakt.report.goal.Goal;
import dk.kontakt.report.goal.GoalService;
import dk.kontakt.report.goal.Goals;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import dk.kontakt.web.report.page.TableGoals;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.Measure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The firm's own goals, edited in place by a manager. */
@Named
@RequestScoped
public class OwnGoals {
    private static final List<Measure> MEASURES = List.of(
            Measure.SERVICE_LEVEL,
            Measure.IN_TIME,
            Measure.ANSWER_SPEED,
            Measure.ABANDONMENT,
            Measure.FIRST_RESPONSE,
            Measure.RESOLUTION,
            Measure.FIRST_CONTACT,
            Measure.RATING,
            Measure.ACCURACY,
            Measure.COST_SHARE);

    @Inject
    @Param(name = "channel")
    private @Nullable String channel;

    @Inject
    private GoalService goals;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    private Goals inForce;
    private List<GoalField> fields;

    @SuppressWarnings("NullAway.Init")
    public OwnGoals() {}

    @PostConstruct
    void read() {
        inForce = goals.goals();
        fields = MEASURES.stream()
                .map(measure -> new GoalField(
                        measure.column(),
                        inForce.own(measure.name(), getChannel()).orElse(null)))
                .toList();
    }

    /** Of which the goals are shown; null for all that have none of their own. */
    public @Nullable Channel getChannel() {
        return getChannels().stream()
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .orElse(null);
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    /** One for each measure that can have a goal. */
    public List<GoalField> getFields() {
        return fields;
    }

    /** As in "mette, i går"; for a channel without one the goal of all channels, and empty where there is none. */
    public String by(GoalField field) {
        Optional<Goal> own = inForce.own(field.measure(), getChannel());
        return own.map(goal -> wording.text("report.goal.by", goal.changedBy(), wording.at(goal.changedAt())))
                .or(() -> inForce.of(field.measure(), getChannel())
                        .map(goal -> wording.text("report.goal.ofAll", field.typed(goal.goal()), unit(field.kind()))))
                .orElse("");
    }

    /** In what the goal of a column is written. */
    public String unit(Kind kind) {
        return wording.text("report.goal.unit." + kind);
    }

    public void save() {
        List<String> wrong = fields.stream()
                .filter(field -> !field.isReadable())
                .map(field -> wording.text("report.measure." + field.measure()))
                .toList();
        if (!wrong.isEmpty()) {
            messages.refuse("report.goal.wrong", wording.list(wrong));
            return;
        }
        fields.stream()
                .filter(GoalField::isChanged)
                .forEach(field -> goals.set(field.measure(), getChannel(), field.goal()));
        messages.confirm("report.goal.saved");
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect("reports/benchmark" + (getChannel() == null ? "" : "?channel=" + getChannel()));
    }

    TableGoals ofTables() {
        Map<Channel, Map<String, BigDecimal>> channels = new EnumMap<>(Channel.class);
        inForce.channels().forEach(of -> channels.put(of, byColumn(of)));
        return new TableGoals(byColumn(null), channels);
    }

    private Map<String, BigDecimal> byColumn(@Nullable Channel of) {
        Map<String, BigDecimal> wanted = new HashMap<>();
        for (Measure measure : MEASURES) {
            inForce.of(measure.name(), of)
                    .ifPresent(goal -> wanted.put(measure.column().key(), goal.goal()));
        }
        return wanted;
    }
}
