package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Escalation;
import dk.kontakt.sla.rule.Metric;
import dk.kontakt.sla.rule.SlaPolicy;
import dk.kontakt.sla.rule.SlaTarget;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A goal in the form with all that belongs to it; no length is no goal. */
public class TargetForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Metric metric;
    private final List<EscalationForm> escalations = new ArrayList<>();
    private String calendar;
    private @Nullable Duration duration;
    private @Nullable Duration warning;
    private @Nullable Integer serviceLevel;

    TargetForm(SlaPolicy policy, Metric metric, String usualCalendar) {
        this.metric = metric;
        calendar = RuleEdits.calendarFor(policy, metric, usualCalendar);
        policy.target(metric).ifPresent(this::fill);
    }

    private void fill(SlaTarget target) {
        duration = target.duration();
        warning = target.warning();
        serviceLevel = target.serviceLevel();
        target.escalations().forEach(step -> escalations.add(new EscalationForm(step)));
    }

    Optional<SlaTarget> target() {
        return Optional.ofNullable(duration)
                .map(length -> new SlaTarget(
                        length,
                        calendar,
                        warning,
                        serviceLevel,
                        escalations.stream().map(EscalationForm::escalation).toList()));
    }

    public void addStep() {
        escalations.add(new EscalationForm(new Escalation(Duration.ZERO, Escalation.Action.NOTIFY, null)));
    }

    public void removeStep(EscalationForm step) {
        escalations.remove(step);
    }

    public Metric getMetric() {
        return metric;
    }

    public List<EscalationForm> getEscalations() {
        return escalations;
    }

    public String getCalendar() {
        return calendar;
    }

    public void setCalendar(String calendar) {
        this.calendar = calendar;
    }

    public @Nullable Duration getDuration() {
        return duration;
    }

    public void setDuration(@Nullable Duration duration) {
        this.duration = duration;
    }

    public @Nullable Duration getWarning() {
        return warning;
    }

    public void setWarning(@Nullable Duration warning) {
        this.warning = warning;
    }

    public @Nullable Integer getServiceLevel() {
        return serviceLevel;
    }

    public void setServiceLevel(@Nullable Integer serviceLevel) {
        this.serviceLevel = serviceLevel;
    }
}
