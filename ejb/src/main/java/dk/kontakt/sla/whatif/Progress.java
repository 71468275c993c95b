package dk.kontakt.sla.whatif;

import java.util.concurrent.atomic.AtomicLong;

/** How far a replay has come; read by another thread than the one that works. */
public final class Progress {
    private final AtomicLong done = new AtomicLong();
    private volatile long all;

    void expect(long tickets) {
        all = tickets;
    }

    void ticketDone() {
        done.incrementAndGet();
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
