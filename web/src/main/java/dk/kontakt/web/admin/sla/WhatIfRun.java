package dk.kontakt.web.admin.sla;

import dk.kontakt.platform.Progress;
import dk.kontakt.sla.rule.RulesRefused;
import dk.kontakt.sla.whatif.Question;
import dk.kontakt.sla.whatif.WhatIf;
import dk.kontakt.sla.whatif.WhatIfService;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import dk.kontakt.web.admin.FollowedRun;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tries the draft on the cases of the last days. */
@Named
@ViewScoped
public class WhatIfRun extends FollowedRun<Question, WhatIf> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(WhatIfRun.class.getName());
    private static final int USUAL_DAYS = 30;

    @Inject
    private WhatIfService history;

    @Inject
    private RulesDraft draft;

    @Inject
    private RuleRefusals refusals;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    private int days = USUAL_DAYS;

    public void start() {
        begin(new Question(draft.rules(), days));
    }

    @Override
    protected WhatIf work(Question question, Progress progress) {
        return history.answer(question, progress);
    }

    @Override
    protected void tell(ExecutionException failure) {
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

    /** As in "12.000 af 100.000 sager". */
    public String getText() {
        return progress()
                .filter(progress -> progress.all() > 0)
                .map(progress -> wording.text("admin.sla.history.progress", progress.done(), progress.all()))
                .orElseGet(() -> wording.text("admin.sla.history.starting"));
    }

    /** Whether the draft is another than the one that was tried. */
    public boolean isStale() {
        return question().filter(asked -> !asked.draft().equals(draft.rules())).isPresent();
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
