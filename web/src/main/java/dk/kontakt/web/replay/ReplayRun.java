package dk.kontakt.web.replay;

import dk.kontakt.platform.Progress;
import dk.kontakt.routing.whatif.Answer;
import dk.kontakt.routing.whatif.Question;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A replay on its way, or at its end. */
public record ReplayRun(String id, Question question, Progress progress, CompletableFuture<Answer> answer) {

    /** How it stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    public State state() {
        if (!answer.isDone()) {
            return progress.isCancelled() ? State.CANCELLED : State.RUNNING;
        } else if (answer.isCompletedExceptionally()) {
            return progress.isCancelled() ? State.CANCELLED : State.FAILED;
        }
        return State.DONE;
    }

    public Optional<Answer> result() {
        return state() == State.DONE ? Optional.of(answer.join()) : Optional.empty();
    }

    /** Why there is no answer. */
    public Optional<Throwable> failure() {
        if (state() != State.FAILED) {
            return Optional.empty();
        }
        try {
            answer.get();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | CancellationException e) {
            return Optional.of(e.getCause() == null ? e : e.getCause());
        }
    }

    public void cancel() {
        progress.cancel();
    }
}
