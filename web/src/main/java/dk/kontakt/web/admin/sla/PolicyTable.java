package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.NamedCalendar;
import dk.kontakt.sla.SlaService;
import dk.kontakt.sla.rule.ClockStart;
import dk.kontakt.sla.rule.Conditions;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.Rulebook;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import dk.kontakt.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The policies of the draft in the order in which they are tried. */
@Named
@RequestScoped
public class PolicyTable {
    @Inject
    private RulesDraft draft;

    @Inject
    private PolicyForm form;

    @Inject
    private SlaService goals;

    @Inject
    private RuleWords words;

    @Inject
    private PageMessages messages;

    private @Nullable Rulebook shown;
    private List<PolicyRow> rows = List.of();

    public List<PolicyRow> getRows() {
        Rulebook rules = draft.rules();
        if (shown != rules) {
            shown = rules;
            rows = IntStream.range(0, rules.policies().size())
                    .mapToObj(this::row)
                    .toList();
        }
        return rows;
    }

    public List<Metric> getMetrics() {
        return List.of(Metric.values());
    }

    /** Moves the policy at {@code index} by so many places. */
    public void move(int index, int places) {
        put(index, index + places);
    }

    /** Moves what was dragged: the request says from where to where. */
    public void drop() {
        put(Faces.getRequestParameter("from", Integer.class), Faces.getRequestParameter("to", Integer.class));
    }

    /** A new policy stands last and is open for editing. */
    public void add() {
        int last = draft.rules().policies().size();
        String name = RuleEdits.freeName(draft.rules(), messages.text("admin.sla.new"));
        insert(last, new SlaPolicy(name, Conditions.NONE, ClockStart.CREATED, Map.of()));
    }

    /** A copy stands before its original, where it can be made more special. */
    public void copy(int index) {
        SlaPolicy policy = draft.rules().policies().get(index);
        String name = RuleEdits.freeName(draft.rules(), policy.name());
        insert(index, new SlaPolicy(name, policy.conditions(), policy.clockStart(), policy.targets()));
    }

    public void remove(int index) {
        String name = draft.rules().policies().get(index).name();
        if (draft.change(rules -> RuleEdits.remove(rules, index))) {
            form.close();
            messages.confirm("admin.sla.removed", name);
        }
    }

    private void put(int from, int to) {
        draft.change(rules -> RuleEdits.move(rules, from, to));
        form.close();
    }

    private void insert(int index, SlaPolicy policy) {
        if (draft.change(rules -> RuleEdits.insert(rules, index, policy))) {
            form.open(index);
        }
    }

    private PolicyRow row(int index) {
        List<SlaPolicy> policies = draft.rules().policies();
        SlaPolicy policy = policies.get(index);
        List<PolicyRow.Cell> cells = Stream.of(Metric.values())
                .map(metric -> cell(index, policy, metric))
                .toList();
        return new PolicyRow(
                index, policy.name(), words.chips(policy.conditions()), cells, index == policies.size() - 1);
    }

    private PolicyRow.Cell cell(int index, SlaPolicy policy, Metric metric) {
        SlaTarget target = policy.targets().get(metric);
        String calendar = RuleEdits.calendarFor(policy, metric, usualCalendar());
        var field = new TargetField(
                target == null ? null : target.duration(),
                calendar,
                length -> draft.change(rules ->
                        RuleEdits.replace(rules, index, RuleEdits.withTarget(policy, metric, length, calendar))));
        return new PolicyRow.Cell(metric, field, target == null ? null : target.serviceLevel());
    }

    /** Of a first goal: the calendar that most goals count in. */
    String usualCalendar() {
        return RuleEdits.usualCalendar(
                draft.rules(),
                goals.calendars().stream().map(NamedCalendar::name).findFirst().orElse(""));
    }
}
