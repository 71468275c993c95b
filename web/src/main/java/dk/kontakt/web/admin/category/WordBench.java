package dk.kontakt.web.admin.category;

import dk.kontakt.category.bench.BenchQuestion;
import dk.kontakt.category.bench.BenchResult;
import dk.kontakt.category.bench.BenchService;
import dk.kontakt.category.bench.Voucher;
import dk.kontakt.platform.Progress;
import dk.kontakt.web.PageMessages;
import dk.kontakt.web.Wording;
import dk.kontakt.web.admin.FollowedRun;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tests the draft on cases whose category people vouch for. */
@Named
@ViewScoped
public class WordBench extends FollowedRun<BenchQuestion, BenchResult> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(WordBench.class.getName());

    @Inject
    private BenchService bench;

    @Inject
    private WordDraft draft;

    @Inject
    private PageMessages messages;

    @Inject
    private Wording wording;

    private @Nullable String language;
    private String[] vouchers = Arrays.stream(Voucher.values()).map(Enum::name).toArray(String[]::new);

    public void start() {
        Set<Voucher> chosen = EnumSet.noneOf(Voucher.class);
        Arrays.stream(vouchers).map(Voucher::valueOf).forEach(chosen::add);
        begin(new BenchQuestion(draft.rules(), language, chosen));
    }

    @Override
    protected BenchResult work(BenchQuestion question, Progress progress) {
        return bench.test(question, progress);
    }

    @Override
    protected void tell(ExecutionException failure) {
        LOG.log(Level.WARNING, "Rules on words could not be tested", failure);
        messages.refuse("admin.words.bench.failed");
    }

    public String getText() {
        long done = progress().map(Progress::done).orElse(0L);
        return done == 0
                ? wording.text("admin.words.bench.starting")
                : wording.text("admin.words.bench.progress", done);
    }

    public @Nullable BenchResult getResult() {
        return getAnswer();
    }

    /** Whether the draft is another than the one that was tested. */
    public boolean isStale() {
        return question().filter(asked -> !asked.draft().equals(draft.rules())).isPresent();
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
