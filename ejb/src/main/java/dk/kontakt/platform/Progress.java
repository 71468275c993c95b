package dk.kontakt.platform;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How far some work has come; read, and stopped, by another thread than the one that works. */
public final class Progress {
    private final AtomicLong done = new AtomicLong();
    private volatile long all;
    private volatile boolean cancelled;

    /** How much there is to do, in whatever the work counts. */
    public void expect(long items) {
        all = items;
    }

    /** @throws CancellationException if somebody has cancelled */
    public void advance(long items) {
        done.addAndGet(items);
        requireWanted();
    }

    /** @throws CancellationException if somebody has cancelled */
    public void requireWanted() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public long done() {
        return done.get();
    }

    public long all() {
        return all;
    }

    /** From 0 to 100. */
    public int percent() {
        return all == 0 ? 0 : (int) Math.min(100, 100 * done.get() / all);
    }
}
