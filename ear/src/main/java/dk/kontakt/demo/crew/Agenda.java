package dk.kontakt.demo.crew;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is yet to happen, in the order of time; at the same instant in the order in which it was planned. */
public final class Agenda {
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private long planned;

    private record Entry(Instant at, long number, Runnable task) {}

    public void plan(Instant at, Runnable task) {
        planned++;
        entries.add(new Entry(at, planned, task));
    }

    /** Does all that is planned until then, and what comes of it until then. */
    public void passUntil(Instant end) {
        while (!entries.isEmpty() && !entries.element().at.isAfter(end)) {
            entries.remove().task.run();
        }
    }
}
