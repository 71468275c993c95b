package dk.kontakt.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks a part of the system whether it works: one question at a time, two seconds to answer, an answer believed for one. So a part that
 * hangs holds up one thread, however often health is asked for. That a part is down is said once, and once that it is back.
 */
public final class Probe {
    private static final Logger LOG = Logger.getLogger(Probe.class.getName());
    private static final Duration BELIEVED = Duration.ofSeconds(1);

    private final String part;
    private final ExecutorService executor;
    private final Callable<Answer> question;
    private final Duration patience;
    private final Remembered<Answer> answer;
    private @Nullable Future<Answer> asked;
    private boolean down;

    /** @param part as in "The database" */
    public Probe(String part, ExecutorService executor, Clock clock, Callable<Answer> question) {
        this(part, executor, clock, question, Duration.ofSeconds(2));
    }

    Probe(String part, ExecutorService executor, Clock clock, Callable<Answer> question, Duration patience) {
        this.part = part;
        this.executor = executor;
        this.question = question;
        this.patience = patience;
        this.answer = new Remembered<>(clock, BELIEVED);
    }

    public synchronized Answer ask() {
        return answer.get(this::await);
    }

    /** Asks although an answer is still believed, because of what has just happened. */
    public synchronized Answer askAnew() {
        answer.forget();
        return ask();
    }

    private Answer await() {
        try {
            Future<Answer> running = asked == null || asked.isDone() ? executor.submit(question) : asked;
            asked = running;
            Answer given = running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            sayBack();
            return given;
        } catch (TimeoutException e) {
            return Answer.fails("does not answer in time");
        } catch (ExecutionException e) {
            // Health is open to everybody; what the driver says about hosts and users is for the log.
            sayDown(String.valueOf(e.getCause()));
            return Answer.NONE;
        } catch (RejectedExecutionException e) {
            return Answer.fails("was not asked");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.fails("was not asked");
        }
    }

    private void sayDown(String failure) {
        if (!down) {
            LOG.log(Level.WARNING, "{0} does not answer: {1}", new Object[] {part, firstLine(failure)});
        }
        down = true;
    }

    private void sayBack() {
        if (down) {
            LOG.log(Level.INFO, "{0} answers again", part);
        }
        down = false;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
