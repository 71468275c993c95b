package dk.kontakt.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The parts that run: stopped in the reverse order of their start, and started again when one of them dies. */
final class RunningParts {
    private static final int TOO_OFTEN = 5;
    private static final Duration RECENTLY = Duration.ofMinutes(5);

    private final Progress progress;
    private final Clock clock;
    private final Deque<Part> parts = new ArrayDeque<>();
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private boolean stopping;

    RunningParts(Progress progress, Clock clock) {
        this.progress = progress;
        this.clock = clock;
    }

    void start(Part part, String where) {
        if (!add(part)) {
            return;
        }
        part.start();
        progress.line(part.name(), where);
    }

    /** Returns only when the parts are being stopped. */
    void watch() {
        while (!isStopping()) {
            List<Part> watched = running();
            CompletableFuture.anyOf(watched.stream().map(Part::exit).toArray(CompletableFuture[]::new))
                    .join();
            watched.stream().filter(part -> part.exit().isDone()).forEach(this::startAgain);
        }
    }

    void stopAll() {
        for (Part part = next(); part != null; part = next()) {
            part.stop();
            progress.line(part.name(), "stopped");
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized boolean add(Part part) {
        if (!stopping) {
            parts.push(part);
        }
        return !stopping;
    }

    private synchronized List<Part> running() {
        return List.copyOf(parts);
    }

    private synchronized @Nullable Part next() {
        stopping = true;
        return parts.poll();
    }

    private void startAgain(Part part) {
        if (isStopping()) {
            return;
        }
        refuseTooManyDeaths(part);
        progress.line(part.name(), "ended unexpectedly, starting it again");
        part.clear();
        part.start();
        progress.line(part.name(), "is back");
    }

    private void refuseTooManyDeaths(Part part) {
        Instant now = clock.instant();
        deaths.add(now);
        deaths.removeIf(death -> death.isBefore(now.minus(RECENTLY)));
        if (deaths.size() > TOO_OFTEN) {
            throw new StartRefused("The " + part.name() + " does not stay up; see its log.");
        }
    }
}
