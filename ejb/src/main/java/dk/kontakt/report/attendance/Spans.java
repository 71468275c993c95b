package dk.kontakt.report.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Times in seconds since the epoch: half-open, in order, and none touching another. */
final class Spans {
    static final Spans NONE = new Spans(List.of());

    private final List<Span> parts;

    /** From a second on, until before another. */
    record Span(long start, long end) {
        boolean isEmpty() {
            return end <= start;
        }
    }

    private Spans(List<Span> parts) {
        this.parts = parts;
    }

    /** All that any of the parts covers, in whatever order they come. */
    static Spans of(List<Span> parts) {
        List<Span> joined = new ArrayList<>();
        parts.stream()
                .filter(part -> !part.isEmpty())
                .sorted(Comparator.comparingLong(Span::start))
                .forEach(part -> join(joined, part));
        return new Spans(List.copyOf(joined));
    }

    Spans and(Spans other) {
        List<Span> both = new ArrayList<>();
        for (int mine = 0, theirs = 0; mine < parts.size() && theirs < other.parts.size(); ) {
            Span one = parts.get(mine);
            Span two = other.parts.get(theirs);
            both.add(new Span(Math.max(one.start, two.start), Math.min(one.end, two.end)));
            if (one.end < two.end) {
                mine++;
            } else {
                theirs++;
            }
        }
        return of(both);
    }

    long seconds() {
        return parts.stream().mapToLong(part -> part.end - part.start).sum();
    }

    List<Span> parts() {
        return parts;
    }

    private static void join(List<Span> joined, Span next) {
        int last = joined.size() - 1;
        if (last >= 0 && joined.get(last).end >= next.start) {
            Span before = joined.get(last);
            joined.set(last, new Span(before.start, Math.max(before.end, next.end)));
        } else {
            joined.add(next);
        }
    }
}
