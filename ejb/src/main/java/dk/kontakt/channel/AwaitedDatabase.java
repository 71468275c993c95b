package dk.kontakt.channel;

import dk.kontakt.platform.DatabaseReadiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets a message wait for a database that is away. Thrown back to the broker each would come again and fail again, with a trace in the log,
 * and be put aside in the end though nothing is wrong with it.
 */
@ApplicationScoped
public class AwaitedDatabase {
    private static final Logger LOG = Logger.getLogger(AwaitedDatabase.class.getName());
    private static final long PAUSE_MILLIS = 1_000;

    /** Then it goes back to the broker, which counts that as one attempt. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    private DatabaseReadiness database;

    @Inject
    private Clock clock;

    private final AtomicBoolean away = new AtomicBoolean();

    /** Takes a message; once more if the database was away and has come back. The work is done once or not at all. */
    public void during(Runnable take) {
        if (away.get()) {
            await();
        }
        try {
            take.run();
        } catch (RuntimeException e) {
            if (database.ask().works()) {
                throw e;
            }
            await();
            take.run();
        }
    }

    private void await() {
        Instant end = clock.instant().plus(LONGEST);
        while (!database.ask().works() && clock.instant().isBefore(end)) {
            if (away.compareAndSet(false, true)) {
                LOG.log(Level.WARNING, "The database does not answer; messages wait for it");
            }
            pause();
        }
        if (clock.instant().isBefore(end) && away.compareAndSet(true, false)) {
            LOG.log(Level.INFO, "The database answers again");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the database was away", e);
        }
    }
}
