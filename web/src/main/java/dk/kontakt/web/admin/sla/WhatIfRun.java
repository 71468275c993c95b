package dk.kontakt.web.admin.sla;

import dk.kontakt.sla.rule.RulesRefused;
import dk.kontakt.sla.whatif.Question;
import dk.kontakt.sla.whatif.WhatIf;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tries the draft on the cases of the last days, and follows that until it ends. */
@Named
@ViewScoped
public class WhatIfRun implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(WhatIfRun.class.getName());
    private static final int USUAL_DAYS = 30;

    @Inject
    private WhatIfRuns runs;

    @Inject
    private RulesDraft draft;

    @Inject
    private RuleRefusals refusals;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    private int days = USUAL_DAYS;
    private transient WhatIfRuns.@Nullable Run run;
    private transient @Nullable WhatIf answer;

    public void start() {
        answer = null;
        run = runs.start(new Question(draft.rules(), days));
    }

    public void cancel() {
        WhatIfRuns.Run current = run;
        if (current != null) {
            current.answer().cancel(true);
        }
        run = null;
    }

    /** Takes the answer as soon as it is there. */
    public void look() {
        WhatIfRuns.Run current = run;
        if (answer != null || current == null || !current.answer().isDone()) {
            return;
        }
        try {
            answer = current.answer().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CancellationException e) {
            run = null;
        } catch (ExecutionException e) {
            run = null;
            tell(e);
        }
    }

    private void tell(ExecutionException failure) {
        Throwable cause = failure.getCause();
        while (cause != null && !(cause instanceof RulesRefused)) {
            cause = cause.getCause();
        }
        if (cause instanceof RulesRefused refused) {
            refused.problems().forEach(refusals::tell);
        } else {
            LOG.log(Level.WARNING, "History could not be replayed", failure);
            messages.refuse("admin.sla.history.failed");
        }
    }

    public boolean isRunning() {
        return run != null && answer == null;
    }

    public int getPercent() {
        return run == null ? 0 : run.progress().percent();
    }

    /** As in "12.000 af 100.000 sager". */
    public String getText() {
        WhatIfRuns.Run current = run;
        if (current == null || current.progress().all() == 0) {
            return wording.text("admin.sla.history.starting");
        }
        return wording.text(
                "admin.sla.history.progress",
                current.progress().done(),
                current.progress().all());
    }

    public @Nullable WhatIf getAnswer() {
        return answer;
    }

    /** Whether the draft is another than the one that was tried. */
    public boolean isStale() {
        WhatIfRuns.Run asked = run;
        return asked != null && !asked.question().draft().equals(draft.rules());
    }

    public int getMostDays() {
        return Question.MOST_DAYS;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
