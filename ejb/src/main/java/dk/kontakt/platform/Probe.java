package dk.kontakt.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks a part of the system whether it works: one question at a time, two seconds to answer, an answer believed for one. So a part that
 * hangs holds up one thread, however often health is asked for.
 */
public final class Probe {
    private static final Logger LOG = Logger.getLogger(Probe.class.getName());
    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final ExecutorService executor;
    private final Callable<Answer> question;
    private final Duration patience;
    private final Remembered<Answer> answer;
    private @Nullable Future<Answer> asked;
    private @Nullable String said;

    public Probe(ExecutorService executor, Clock clock, Callable<Answer> question) {
        this(executor, clock, question, Duration.ofSeconds(2));
    }

    Probe(ExecutorService executor, Clock clock, Callable<Answer> question, Duration patience) {
        this.executor = executor;
        this.question = question;
        this.patience = patience;
        this.answer = new Remembered<>(clock, BELIEVED);
    }

    public synchronized Answer ask() {
        return answer.get(this::await);
    }

    private Answer await() {
        Future<Answer> running = asked == null || asked.isDone() ? executor.submit(question) : asked;
        asked = running;
        try {
            Answer given = running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            said = null;
            return given;
        } catch (TimeoutException e) {
            return Answer.fails("does not answer in time");
        } catch (ExecutionException e) {
            // Health is open to everybody; what the driver says about hosts and users is for the log.
            say(String.valueOf(e.getCause()));
            return Answer.fails("does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.fails("was not asked");
        }
    }

    /** Once, however often it is asked for. */
    private void say(String failure) {
        if (!failure.equals(said)) {
            LOG.log(Level.WARNING, "A part does not answer: {0}", failure);
        }
        said = failure;
    }
}
