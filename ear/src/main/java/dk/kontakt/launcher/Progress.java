package dk.kontakt.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the user what happens, a line at a time, with the seconds since the start. */
public final class Progress {
    private final PrintStream out;
    private final Clock clock;
    private final Instant start;

    public Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    void line(String part, String what) {
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %-9s %s%n", seconds, part, what);
        out.flush();
    }

    void text(String text) {
        out.println(text);
        out.flush();
    }
}
