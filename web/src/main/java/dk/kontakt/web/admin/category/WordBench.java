package dk.kontakt.web.admin.category;

import dk.kontakt.category.bench.BenchQuestion;
import dk.kontakt.category.bench.BenchResult;
import dk.kontakt.category.bench.Voucher;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tests the draft on cases whose category people vouch for, and follows that until it ends. */
@Named
@ViewScoped
public class WordBench implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(WordBench.class.getName());

    @Inject
    private WordBenchRuns runs;

    @Inject
    private WordDraft draft;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    private @Nullable String language;
    private String[] vouchers = Arrays.stream(Voucher.values()).map(Enum::name).toArray(String[]::new);
    private transient WordBenchRuns.@Nullable Run run;
    private transient @Nullable BenchResult result;

    public void start() {
        result = null;
        Set<Voucher> chosen = EnumSet.noneOf(Voucher.class);
        Arrays.stream(vouchers).map(Voucher::valueOf).forEach(chosen::add);
        run = runs.start(new BenchQuestion(draft.rules(), language, chosen));
    }

    public void cancel() {
        WordBenchRuns.Run current = run;
        if (current != null) {
            current.answer().cancel(true);
        }
        run = null;
    }

    /** Takes the result as soon as it is there. */
    public void look() {
        WordBenchRuns.Run current = run;
        if (result != null || current == null || !current.answer().isDone()) {
            return;
        }
        try {
            result = current.answer().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CancellationException e) {
            run = null;
        } catch (ExecutionException e) {
            run = null;
            LOG.log(Level.WARNING, "Rules on words could not be tested", e);
            messages.refuse("admin.words.bench.failed");
        }
    }

    public boolean isRunning() {
        return run != null && result == null;
    }

    public int getPercent() {
        return run == null ? 0 : run.progress().percent();
    }

    public String getText() {
        WordBenchRuns.Run current = run;
        return current == null || current.progress().done() == 0
                ? wording.text("admin.words.bench.starting")
                : wording.text("admin.words.bench.progress", current.progress().done());
    }

    public @Nullable BenchResult getResult() {
        return result;
    }

    /** Whether the draft is another than the one that was tested. */
    public boolean isStale() {
        WordBenchRuns.Run asked = run;
        return asked != null && !asked.question().draft().equals(draft.rules());
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public String[] getVouchers() {
        return vouchers.clone();
    }

    public void setVouchers(String[] vouchers) {
        this.vouchers = vouchers.clone();
    }
}
