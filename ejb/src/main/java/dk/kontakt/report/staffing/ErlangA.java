package dk.kontakt.report.staffing;

import java.time.Duration;
import java.util.Optional;

/**
 * Who has waited for as long as their patience, which is {@code patience} on average, gives up; so no load is too much. Answered in time
 * is who was answered after at most {@code answerWithin}; who gave up was not, however soon.
 */
public record ErlangA(Load load, Duration answerWithin, Duration patience) implements WaitingLine {

    @Override
    public Optional<Expectation> with(int agents) {
        double erlangs = load.erlangs();
        double leaving = 1 / Load.seconds(patience);
        double finishing = agents / load.handleSeconds();
        var wait = new OfferedWait(load.contactsPerSecond(), finishing, leaving);
        // Both parts are multiples of the density at its peak, which may be beyond any number.
        double free = (1 / ErlangB.blocking(agents, erlangs) - 1) * Math.exp(-wait.height());
        double waiting = finishing * wait.mass(seconds -> 1, Double.POSITIVE_INFINITY);
        double atOnce = 1 - waiting / (free + waiting);
        double peak = finishing / (free + waiting);
        double givenUp = peak * wait.mass(seconds -> -Math.expm1(-leaving * seconds), Double.POSITIVE_INFINITY);
        double answered = atOnce + peak * wait.mass(seconds -> Math.exp(-leaving * seconds), Double.POSITIVE_INFINITY);
        double waited = peak * wait.mass(seconds -> seconds * Math.exp(-leaving * seconds), Double.POSITIVE_INFINITY);
        double inTime = atOnce + peak * wait.mass(seconds -> Math.exp(-leaving * seconds), Load.seconds(answerWithin));
        double busy = Math.min(1, erlangs * answered / agents);
        return Optional.of(new Expectation(agents, Math.min(1, inTime), waited / answered, busy, givenUp));
    }
}
