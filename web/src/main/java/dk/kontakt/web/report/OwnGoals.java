package dk.kontakt.web.report;

import dk.kontakt.report.goal.Goal;
import dk.kontakt.report.goal.GoalService;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import dk.kontakt.web.report.table.Kind;
import dk.kontakt.web.report.table.Measure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private GoalService goals;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    private Map<String, Goal> inForce;
    private List<GoalField> fields;

    @SuppressWarnings("NullAway.Init")
    public OwnGoals() {}

    @PostConstruct
    void read() {
        inForce = goals.goals();
        fields = MEASURES.stream()
                .map(measure -> new GoalField(measure.column(), inForce.get(measure.name())))
                .toList();
    }

    /** One for each measure that can have a goal. */
    public List<GoalField> getFields() {
        return fields;
    }

    /** As in "sat af mette i går"; empty where there is none. */
    public String by(GoalField field) {
        Goal goal = inForce.get(field.measure());
        return goal == null ? "" : wording.text("report.goal.by", goal.changedBy(), wording.at(goal.changedAt()));
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
        fields.stream().filter(GoalField::isChanged).forEach(field -> goals.set(field.measure(), field.goal()));
        messages.confirm("report.goal.saved");
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect("reports/benchmark");
    }

    Map<String, BigDecimal> byColumn() {
        Map<String, BigDecimal> wanted = new HashMap<>();
        for (Measure measure : MEASURES) {
            Goal goal = inForce.get(measure.name());
            if (goal != null) {
                wanted.put(measure.column().key(), goal.goal());
            }
        }
        return wanted;
    }
}
