package dk.kontakt.channel;

import dk.kontakt.platform.DatabaseReadiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets a message wait for a database that is away. Thrown back to the broker each would come again and fail again, with a trace in the log,
 * and be put aside in the end though nothing is wrong with it.
 */
@ApplicationScoped
public class AwaitedDatabase {
    private static final long PAUSE_MILLIS = 1_000;

    /** Then it goes back to the broker, which counts that as one attempt. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    private DatabaseReadiness database;

    @Inject
    private Clock clock;

    /** Takes a message; once more if the database was away and has come back. The work is done once or not at all. */
    public void during(Runnable take) {
        if (!database.answers()) {
            await();
        }
        try {
            take.run();
        } catch (RuntimeException e) {
            if (database.askAnew().works()) {
                throw e;
            }
            await();
            take.run();
        }
    }

    private void await() {
        Instant end = clock.instant().plus(LONGEST);
        while (!database.ask().works() && clock.instant().isBefore(end)) {
            pause();
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
