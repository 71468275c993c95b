package dk.kontakt.web.report;

import dk.kontakt.batch.JobProgress;
import dk.kontakt.batch.JobService;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Has the report computed anew, and follows the computing until it ends. */
@Named
@RequestScoped
public class ReportRun {
    private static final String SHOWN = "reports?from=%s&to=%s";

    @Inject
    @Param(name = "run")
    private @Nullable Long run;

    @Inject
    private JobService jobs;

    @Inject
    private ReportPeriod period;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    @Inject
    private Clock clock;

    private @Nullable JobProgress progress;

    /** Computes what the page shows: the period and the one before. */
    public void compute() {
        var parameters = new Properties();
        parameters.setProperty("from", period.period().before().from().toString());
        parameters.setProperty("to", period.getTo().toString());
        long execution = jobs.start(JobService.CHANNEL_VALUE_REPORT, parameters);
        Faces.redirect(SHOWN + "&run=%s", period.getFrom(), period.getTo(), execution);
    }

    public boolean isRunning() {
        JobProgress progress = progress();
        return progress != null && !progress.isEnded();
    }

    /** As in "Beregner … 3 s". */
    public String getText() {
        JobProgress progress = progress();
        if (progress == null) {
            return "";
        }
        Duration taken = Duration.between(progress.started(), clock.instant());
        return wording.text("report.running", wording.length(taken.toSeconds()));
    }

    /** Whether it is known how many days there are to compute, and there are any. */
    public boolean isCounted() {
        return getTotal() > 0;
    }

    /** How many days of channels are computed. */
    public long getDone() {
        JobProgress progress = progress();
        Long done = progress == null ? null : progress.done();
        return done == null ? 0 : done;
    }

    public long getTotal() {
        JobProgress progress = progress();
        Long total = progress == null ? null : progress.total();
        return total == null ? 0 : total;
    }

    /** As in "120 af 900 kanaldage". */
    public String getDays() {
        return wording.text("report.running.days", getDone(), getTotal());
    }

    /** Shows the figures as soon as they are there. */
    public void look() {
        if (isRunning()) {
            return;
        }
        JobProgress progress = progress();
        if (progress != null && progress.isCompleted()) {
            messages.confirm("report.computed");
        } else {
            messages.refuse("report.failed");
        }
        Faces.getFlash().setKeepMessages(true);
        Faces.redirect(SHOWN, period.getFrom(), period.getTo());
    }

    /** Whether the page was opened to follow a run. */
    public boolean isFollowed() {
        return run != null;
    }

    /** Looked up once, so that a page shows one moment. */
    private @Nullable JobProgress progress() {
        if (progress == null && run != null) {
            progress = jobs.find(run).orElse(null);
        }
        return progress;
    }
}
