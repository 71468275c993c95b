package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.Escalation;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A step of escalation in the form; no time is at once. */
public class EscalationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Duration after;
    private Escalation.Action action;
    private @Nullable String to;

    EscalationForm(Escalation from) {
        after = from.after().isZero() ? null : from.after();
        action = from.action();
        to = from.to();
    }

    Escalation escalation() {
        return new Escalation(after == null ? Duration.ZERO : after, action, to);
    }

    public @Nullable Duration getAfter() {
        return after;
    }

    public void setAfter(@Nullable Duration after) {
        this.after = after;
    }

    public Escalation.Action getAction() {
        return action;
    }

    public void setAction(Escalation.Action action) {
        this.action = action;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
