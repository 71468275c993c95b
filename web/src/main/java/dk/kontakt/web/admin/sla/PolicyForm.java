package dk.kontakt.web.admin.sla;

import dk.kontakt.platform.FieldProblem;
import dk.kontakt.sla.rule.ClockStart;
import dk.kontakt.sla.rule.Conditions;
import dk.kontakt.sla.rule.Dimension;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One policy with everything that belongs to it; goes into the draft when it is applied. */
@Named
@ViewScoped
public class PolicyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RulesDraft draft;

    @Inject
    private PolicyTable table;

    @Inject
    private RuleRefusals refusals;

    @Inject
    private PageMessages messages;

    private @Nullable Integer index;
    private String name = "";
    private ClockStart clockStart = ClockStart.CREATED;
    private List<ConditionField> conditions = List.of();
    private List<TargetForm> targets = List.of();

    public void open(int row) {
        SlaPolicy policy = draft.rules().policies().get(row);
        index = row;
        name = policy.name();
        clockStart = policy.clockStart();
        conditions = Stream.of(Dimension.values())
                .map(dimension ->
                        new ConditionField(dimension, policy.conditions().of(dimension)))
                .toList();
        targets = Stream.of(Metric.values())
                .map(metric -> new TargetForm(policy, metric, table.usualCalendar()))
                .toList();
    }

    public void close() {
        index = null;
    }

    public void apply() {
        Integer row = index;
        if (row != null && draft.tryChange(rules -> RuleEdits.replace(rules, row, policy()), this::tell)) {
            close();
        }
    }

    public boolean isOpen() {
        return index != null;
    }

    private SlaPolicy policy() {
        Map<Dimension, Set<String>> accepted = new EnumMap<>(Dimension.class);
        conditions.forEach(field -> accepted.put(field.getDimension(), new TreeSet<>(List.of(field.getChosen()))));
        Map<Metric, SlaTarget> promised = new EnumMap<>(Metric.class);
        targets.forEach(form -> form.target().ifPresent(target -> promised.put(form.getMetric(), target)));
        return new SlaPolicy(name, new Conditions(accepted), clockStart, promised);
    }

    /** At the field where it has one. */
    private void tell(List<FieldProblem> problems) {
        for (FieldProblem problem : problems) {
            String field = fieldOf(problem.field());
            if (field == null) {
                refusals.tell(problem);
            } else {
                messages.refuseFieldWith("policy:" + field, refusals.words(problem));
            }
        }
    }

    private static @Nullable String fieldOf(String path) {
        if (path.endsWith(".name")) {
            return "name";
        }
        return Stream.of(Metric.values())
                .filter(metric -> path.endsWith(".targets." + metric.field() + ".warning"))
                .map(metric -> "targets:" + metric.ordinal() + ":warning")
                .findFirst()
                .orElse(null);
    }

    public @Nullable Integer getIndex() {
        return index;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ClockStart getClockStart() {
        return clockStart;
    }

    public void setClockStart(ClockStart clockStart) {
        this.clockStart = clockStart;
    }

    public List<ConditionField> getConditions() {
        return conditions;
    }

    public List<TargetForm> getTargets() {
        return targets;
    }
}
