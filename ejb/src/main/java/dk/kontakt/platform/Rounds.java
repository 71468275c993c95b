package dk.kontakt.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Background work that is done in rounds, one at a time on this node: it begins soon after it is asked for, once for any number of
 * requests that arrive before, and ends with the round that leaves nothing more to do. None begins while the database is away, of which
 * {@link DatabaseReadiness} tells.
 */
public final class Rounds {
    private final Executor executor;
    private final @Nullable DatabaseReadiness database;
    private final Round round;
    private final Consumer<Exception> onFailure;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable String said;

    /** A part of the work, small enough for a transaction. */
    @FunctionalInterface
    public interface Round {

        /** Returns whether another may find more to do. */
        boolean run() throws Exception;
    }

    /**
     * @param onFailure told why a round failed, or none could begin, with which the work ends until it is asked for again; told once of
     *     what goes on failing in the same words
     */
    public Rounds(Executor executor, DatabaseReadiness database, Round round, Consumer<Exception> onFailure) {
        this(round, executor, database, onFailure);
    }

    /** Rounds that do without the database. */
    public Rounds(Executor executor, Round round, Consumer<Exception> onFailure) {
        this(round, executor, null, onFailure);
    }

    private Rounds(
            Round round, Executor executor, @Nullable DatabaseReadiness database, Consumer<Exception> onFailure) {
        this.executor = executor;
        this.database = database;
        this.round = round;
        this.onFailure = onFailure;
    }

    public void soon() {
        if (asked.compareAndSet(false, true)) {
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException e) {
                asked.set(false);
                say(e);
            }
        }
    }

    private void run() {
        oneAtATime.lock();
        // Cleared before the first round, for which a later request may come too late; but not before the turn, or
        // every request during a long round would hold a thread of its own.
        asked.set(false);
        try {
            boolean more;
            do {
                more = mayBegin() && round.run();
            } while (more);
            said = null;
        } catch (Exception e) {
            say(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean mayBegin() {
        return database == null || database.answers();
    }

    private boolean isNotTheDatabase() {
        return database == null || database.answersNow();
    }

    private void say(Exception failure) {
        String words = String.valueOf(failure.getMessage());
        if (!words.equals(said) && isNotTheDatabase()) {
            said = words;
            onFailure.accept(failure);
        }
    }
}
