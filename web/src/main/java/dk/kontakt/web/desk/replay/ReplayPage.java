package dk.kontakt.web.desk.replay;

import dk.kontakt.agent.AgentService;
import dk.kontakt.routing.RulesService;
import dk.kontakt.routing.rule.RoutingRulesRefused;
import dk.kontakt.routing.whatif.Answer;
import dk.kontakt.routing.whatif.NothingRecorded;
import dk.kontakt.routing.whatif.Question;
import dk.kontakt.routing.whatif.ReplayRefused;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import dk.kontakt.web.replay.ReplayRun;
import dk.kontakt.web.replay.ReplayRuns;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Ajax;

/** Asks what routing would have come to, and follows the replay until it ends. */
@Named
@ViewScoped
public class ReplayPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ReplayPage.class.getName());

    @Inject
    private ReplayRuns runs;

    @Inject
    private RulesService rules;

    @Inject
    private AgentService agents;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    private final ReplayForm form = new ReplayForm();
    private boolean nothingRecorded;
    private transient @Nullable ReplayRun run;
    private transient @Nullable Answer answer;

    public void start() {
        answer = null;
        run = null;
        nothingRecorded = false;
        form.question(clock.instant(), Wording.ZONE, rules.rules(), new RoomNow(agents))
                .ifPresentOrElse(this::start, () -> messages.refuse("replay.dates.wrong", Question.MOST_DAYS));
    }

    private void start(Question question) {
        try {
            Optional<ReplayRun> started = runs.start(question);
            run = started.orElse(null);
            if (started.isEmpty()) {
                messages.refuse("replay.busy");
            }
        } catch (NothingRecorded nothing) {
            nothingRecorded = true;
        } catch (ReplayRefused | RoutingRulesRefused refused) {
            LOG.log(Level.FINE, "A replay was refused", refused);
            messages.refuse("replay.refused");
        }
    }

    public void cancel() {
        ReplayRun current = run;
        if (current != null) {
            current.cancel();
            messages.confirm("replay.cancelled");
        }
        run = null;
    }

    /** Takes the answer as soon as it is there. */
    public void look() {
        ReplayRun current = run;
        if (current == null || current.state() == ReplayRun.State.RUNNING) {
            return;
        }
        answer = current.result().orElse(null);
        current.failure().ifPresent(this::tell);
        if (answer == null) {
            run = null;
        }
        // What is being chosen meanwhile stays as it is.
        Ajax.update("replay:buttons", "replay:outcome");
    }

    private void tell(Throwable failure) {
        LOG.log(Level.WARNING, "A period could not be replayed", failure);
        messages.refuse("replay.failed");
    }

    public boolean isRunning() {
        return run != null && answer == null;
    }

    public int getPercent() {
        return run == null ? 0 : run.progress().percent();
    }

    /** As in "12.000 af 100.000 sager". */
    public String getText() {
        ReplayRun current = run;
        if (current == null || current.progress().all() == 0) {
            return wording.text("replay.starting");
        }
        long done = current.progress().done();
        long all = current.progress().all();
        return done < all ? wording.text("replay.progress", done, all) : wording.text("replay.summing", all);
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    /** What the answer answers. */
    public @Nullable Question getAsked() {
        return run == null ? null : run.question();
    }

    public boolean isNothingRecorded() {
        return nothingRecorded;
    }

    public ReplayForm getForm() {
        return form;
    }
}
