package dk.kontakt.web.replay;

import dk.kontakt.platform.Progress;
import dk.kontakt.routing.whatif.Answer;
import dk.kontakt.routing.whatif.Question;
import dk.kontakt.routing.whatif.ReplayService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs replays beside the requests that ask, as whoever asks, a few at a time; the last ones are kept on this node. */
@ApplicationScoped
public class ReplayRuns {
    private static final Logger LOG = Logger.getLogger(ReplayRuns.class.getName());
    private static final int AT_ONCE = 2;
    private static final int KEPT = 20;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ReplayService replays;

    private final Map<String, ReplayRun> runs = new LinkedHashMap<>();

    /** Empty where too many are running; what cannot be asked is refused at once. */
    public Optional<ReplayRun> start(Question question) {
        replays.check(question);
        var run = new ReplayRun(UUID.randomUUID().toString(), question, new Progress(), new CompletableFuture<>());
        synchronized (runs) {
            if (running() >= AT_ONCE) {
                return Optional.empty();
            }
            runs.put(run.id(), run);
            forgetOld();
        }
        executor.execute(() -> complete(run));
        return Optional.of(run);
    }

    public Optional<ReplayRun> find(String id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    private void complete(ReplayRun run) {
        CompletableFuture<Answer> answer = run.answer();
        try {
            answer.complete(replays.answer(run.question(), run.progress()));
        } catch (RuntimeException e) {
            if (!run.progress().isCancelled()) {
                LOG.log(Level.FINE, "A replay ended without an answer", e);
            }
            answer.completeExceptionally(e);
        }
    }

    private long running() {
        return runs.values().stream().filter(run -> !run.answer().isDone()).count();
    }

    private void forgetOld() {
        var ended = runs.values().iterator();
        while (runs.size() > KEPT && ended.hasNext()) {
            if (ended.next().answer().isDone()) {
                ended.remove();
            }
        }
    }
}
