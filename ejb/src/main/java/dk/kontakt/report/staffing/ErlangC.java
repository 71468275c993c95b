package dk.kontakt.report.staffing;

import java.time.Duration;
import java.util.Optional;

/** Everybody waits until answered; answered in time is who waited for at most {@code answerWithin}. */
public record ErlangC(Load load, Duration answerWithin) implements WaitingLine {

    /** As many agents as work, but for the rounding of the load, are still too few. */
    private static final double LEAST_SPARE = 1e-9;

    @Override
    public Optional<Expectation> with(int agents) {
        double erlangs = load.erlangs();
        double spare = agents - erlangs;
        if (spare <= LEAST_SPARE * erlangs) {
            return Optional.empty();
        }
        double waiting = waiting(agents, erlangs);
        double inTime = 1 - waiting * Math.exp(-spare * Load.seconds(answerWithin) / load.handleSeconds());
        double speed = waiting * load.handleSeconds() / spare;
        return Optional.of(new Expectation(agents, inTime, speed, erlangs / agents, null));
    }

    /** The share of contacts that find nobody free. */
    static double waiting(int agents, double erlangs) {
        double blocking = ErlangB.blocking(agents, erlangs);
        return blocking / (1 - erlangs / agents * (1 - blocking));
    }
}
