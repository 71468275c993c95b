package dk.kontakt.web.admin;

import dk.kontakt.platform.Progress;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Work that takes longer than a request: a page starts it and looks until there is an answer. */
public abstract class FollowedRun<Q, A> implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BesideRequest besideRequest;

    private transient BesideRequest.@Nullable Run<Q, A> run;
    private transient @Nullable A answer;

    /** Takes seconds; runs on another thread than the page's. */
    protected abstract A work(Q question, Progress progress);

    /** Tells the reader why there is no answer. */
    protected abstract void tell(ExecutionException failure);

    protected void begin(Q question) {
        answer = null;
        run = besideRequest.start(question, this::work);
    }

    public void cancel() {
        BesideRequest.Run<Q, A> current = run;
        if (current != null) {
            current.progress().cancel();
            current.answer().cancel(true);
        }
        run = null;
    }

    /** Takes the answer as soon as it is there. */
    public void look() {
        BesideRequest.Run<Q, A> current = run;
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

    public boolean isRunning() {
        return run != null && answer == null;
    }

    public int getPercent() {
        return progress().map(Progress::percent).orElse(0);
    }

    public @Nullable A getAnswer() {
        return answer;
    }

    /** What was asked last. */
    protected Optional<Q> question() {
        return Optional.ofNullable(run).map(BesideRequest.Run::question);
    }

    protected Optional<Progress> progress() {
        return Optional.ofNullable(run).map(BesideRequest.Run::progress);
    }
}
