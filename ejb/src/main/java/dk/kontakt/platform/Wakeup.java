package dk.kontakt.platform;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs background work soon after it is asked for, once for any number of requests that arrive before it starts. */
public final class Wakeup {
    private final Executor executor;
    private final Runnable work;
    private final AtomicBoolean asked = new AtomicBoolean();

    public Wakeup(Executor executor, Runnable work) {
        this.executor = executor;
        this.work = work;
    }

    public void soon() {
        if (asked.compareAndSet(false, true)) {
            executor.execute(this::run);
        }
    }

    private void run() {
        // Cleared first: a request that arrives while the work runs may have come too late for it.
        asked.set(false);
        work.run();
    }
}
