package dk.kontakt.web.admin.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A local day on the way to a due time.
 *
 * @param open the open time of the day
 * @param counted what of it counts
 * @param shift whether the clocks are changed on it
 */
record WalkDay(LocalDate date, List<Span> open, List<Span> counted, Duration length, boolean shift) {

    /** From and to, and where that is on the day's line, in percent. */
    record Span(Instant from, Instant to, double left, double width) {}
}
