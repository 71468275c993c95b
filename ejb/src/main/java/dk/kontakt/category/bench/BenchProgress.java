package dk.kontakt.category.bench;

import java.util.concurrent.atomic.AtomicLong;

/** How many texts of a test are done; read by another thread than the one that works. */
public final class BenchProgress {
    private final AtomicLong done = new AtomicLong();
    private volatile long all;

    void expect(long texts) {
        all = texts;
    }

    void done(int texts) {
        done.addAndGet(texts);
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
